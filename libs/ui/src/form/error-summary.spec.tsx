import { fireEvent, render, screen } from "@testing-library/react";
import { ErrorSummary } from "./error-summary.tsx";
import { Form } from "./form.tsx";
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

  it("leads to the field of its own form where another one has a field of that name", () => {
    render(
      <>
        <TextField name="name" label="Name der Region" />
        <Form scope="neu" errors={{ name: "Bitte nennen Sie den Namen." }} onSubmit={() => undefined}>
          <TextField name="name" label="Name der Gruppe" />
        </Form>
      </>,
    );
    fireEvent.click(screen.getByRole("link", { name: "Bitte nennen Sie den Namen." }));
    expect(screen.getByRole("textbox", { name: "Name der Gruppe" })).toHaveFocus();
  });

  it("is not there without errors", () => {
    render(<ErrorSummary errors={{}} />);
    expect(screen.queryByRole("group")).toBeNull();
  });
});
