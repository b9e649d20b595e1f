import "../locales/in-specs.ts";
import { fireEvent, render, screen } from "@testing-library/react";
import { ErrorSummary } from "./error-summary.tsx";
import { TextField } from "./text-field.tsx";

describe("the error summary", () => {
  it("takes the focus and leads to the field that is wrong", () => {
    render(
      <>
        <ErrorSummary errors={{ "newOrganisation.name": "Bitte nennen Sie den Namen." }} />
        <TextField name="newOrganisation.name" label="Name" error="Bitte nennen Sie den Namen." />
      </>,
    );
    expect(screen.getByRole("group")).toHaveFocus();

    fireEvent.click(screen.getByRole("link", { name: "Bitte nennen Sie den Namen." }));

    const field = screen.getByRole("textbox", { name: "Name" });
    expect(field).toHaveFocus();
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(/Bitte nennen Sie den Namen/);
  });

  it("is not there without errors", () => {
    render(<ErrorSummary errors={{}} />);
    expect(screen.queryByRole("group")).toBeNull();
  });
});
