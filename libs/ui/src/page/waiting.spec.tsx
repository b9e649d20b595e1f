import { render, screen } from "@testing-library/react";
import { Waiting } from "./waiting.tsx";

describe("what could not be loaded", () => {
  it("names the number of the error, so that people can quote it", () => {
    render(<Waiting error={{ errors: [{ extensions: { code: "INTERNAL", correlationId: "0f3a" } }] }} />);
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Das konnte gerade nicht geladen werden. Fehlernummer: 0f3a",
    );
  });

  it("says only that where there is none", () => {
    render(<Waiting error={new TypeError("Failed to fetch")} />);
    expect(screen.getByRole("alert")).toHaveTextContent(/^Das konnte gerade nicht geladen werden\.$/);
  });
});
