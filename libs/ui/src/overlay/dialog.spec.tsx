import { render, screen } from "@testing-library/react";
import { Dialog } from "./dialog.tsx";

// jsdom has no modal dialogs
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};

/** What the browser does on a second Escape. */
function closedByTheBrowser(dialog: HTMLDialogElement) {
  dialog.open = false;
  dialog.dispatchEvent(new Event("close"));
}

it("a dialog that is taken away gives the focus back", () => {
  const page = (asks: boolean) => (
    <>
      <textarea aria-label="Ihre Antwort" />
      {asks ? (
        <Dialog open title="Bitte melden Sie sich wieder an">
          <input aria-label="Passwort" />
        </Dialog>
      ) : null}
    </>
  );
  const { rerender } = render(page(false));
  screen.getByLabelText("Ihre Antwort").focus();
  rerender(page(true));
  expect(screen.getByLabelText("Passwort")).toHaveFocus();
  rerender(page(false));
  expect(screen.getByLabelText("Ihre Antwort")).toHaveFocus();
});

describe("a dialog that the browser has closed", () => {
  it("opens again where it has to be answered", () => {
    render(
      <Dialog open title="Bitte melden Sie sich wieder an">
        <input aria-label="Passwort" />
      </Dialog>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>("dialog");
    closedByTheBrowser(dialog);
    expect(dialog).toHaveAttribute("open");
  });

  it("tells the page where it may be closed", () => {
    let closed = 0;
    render(
      <Dialog open title="Beitrag löschen?" onClose={() => (closed += 1)}>
        Text
      </Dialog>,
    );
    closedByTheBrowser(screen.getByRole<HTMLDialogElement>("dialog"));
    expect(closed).toBe(1);
  });
});
