import { Button, ConfirmDialog, Dialog, Toast } from "#ui";
import { useState } from "react";
import { LINE, nothing, TITLE } from "../samples.ts";

function OpenDialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Fenster öffnen</Button>
      <Dialog open={open} title={TITLE} onClose={() => setOpen(false)}>
        <p>{LINE}</p>
      </Dialog>
    </>
  );
}

function OpenConfirmDialog({ pending, problem }: { pending?: boolean; problem?: { message: string } }) {
  const [open, setOpen] = useState(false);
  const name = problem ? "Problem" : pending ? "unterwegs" : "Rückfrage";
  return (
    <>
      <Button onClick={() => setOpen(true)}>{name} öffnen</Button>
      <ConfirmDialog
        open={open}
        title="Beitrag löschen?"
        confirm="Löschen"
        cancel="Behalten"
        onConfirm={nothing}
        onClose={() => setOpen(false)}
        pending={pending}
        problem={problem}
      >
        {LINE}
      </ConfirmDialog>
    </>
  );
}

/** What lies over the page or in place of a row. */
export const overlay = {
  Dialog: { default: <OpenDialog /> },
  ConfirmDialog: {
    default: <OpenConfirmDialog />,
    pending: <OpenConfirmDialog pending />,
    error: <OpenConfirmDialog problem={{ message: "Der Beitrag ist schon gelöscht." }} />,
  },
  Toast: {
    default: <Toast>Der Hinweis ist erledigt.</Toast>,
    undo: <Toast onUndo={nothing}>{LINE}</Toast>,
  },
};
