import type { ReactNode } from "react";
import { Button } from "../form/button.tsx";
import { Actions, ProblemLine } from "../form/form.tsx";
import { Dialog } from "./dialog.tsx";

interface Props {
  open: boolean;
  title: string;
  /** Names the act on its button. */
  confirm: string;
  cancel: string;
  onConfirm: () => void;
  onClose: () => void;
  pending?: boolean;
  problem?: { message: string } | null;
  /** The consequence in words. */
  children: ReactNode;
}

/** Asks before an act that cannot be taken back, and names its consequence. */
export function ConfirmDialog(props: Props) {
  const { open, title, confirm, cancel, onConfirm, onClose, pending, problem, children } = props;
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div className="form">
        <p>{children}</p>
        {problem ? <ProblemLine>{problem.message}</ProblemLine> : null}
        <Actions>
          <Button kind="primary" pending={pending} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button kind="tertiary" onClick={onClose}>
            {cancel}
          </Button>
        </Actions>
      </div>
    </Dialog>
  );
}
