import { fireEvent, render, screen } from "@testing-library/react";
import { LoadMore } from "./load-more.tsx";

describe("the button for the next page", () => {
  it("takes no second click while a page is on its way, and says when it did not come", async () => {
    const asked: ((error: Error) => void)[] = [];
    render(<LoadMore more onMore={() => new Promise((_, reject) => asked.push(reject))} />);
    const button = screen.getByRole("button");

    fireEvent.click(button);
    fireEvent.click(button);
    expect(asked).toHaveLength(1);

    asked[0]?.(new Error("lost"));
    expect(await screen.findByRole("alert")).toBeVisible();
    fireEvent.click(button);
    expect(asked).toHaveLength(2);
  });
});
