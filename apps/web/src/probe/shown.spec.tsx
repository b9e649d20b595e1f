import { render, screen } from "@testing-library/react";
import { createMemoryRouter } from "react-router";
import { RouterProvider } from "react-router/dom";
import * as ui from "#ui";
import { Specimen } from "./specimen.tsx";
import { groups, shown } from "./shown.ts";

const components = Object.keys(ui).filter((name) => /^[A-Z]/.test(name));

describe("the probe page", () => {
  it("shows every component of libs/ui once", () => {
    const named = Object.values(groups).flatMap((group) => Object.keys(group));
    expect(named.toSorted()).toEqual(components.toSorted());
  });

  it.each(Object.entries(shown))("shows %s in at least one state", (name, states) => {
    const element = <Specimen name={name} states={states} />;
    render(<RouterProvider router={createMemoryRouter([{ path: "*", element }])} />);
    expect(screen.getByRole("heading", { level: 3, name })).toBeVisible();
    expect(Object.keys(states)).not.toEqual([]);
  });
});
