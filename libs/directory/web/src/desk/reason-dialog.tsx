import { useFields, type CommandProblem } from "#platform/web";
import { Actions, Button, Dialog, Form, TextArea } from "#ui";
import type { ReactNode } from "react";
import { useText } from "../text.ts";

interface Props {
  /** Tells its field from others of the page. */
  id: string;
  open: boolean;
  title: string;
  /** Who reads the reason. */
  hint: string;
  pending: boolean;
  problem: CommandProblem | null;
  onSend: (reason: string) => Promise<{ ok: boolean; problem?: CommandProblem }>;
  onClose: () => void;
  /** The consequence in words. */
  children: ReactNode;
}

/** Asks for the reason of a refusal; whom it concerns reads it. */
export function ReasonDialog({ open, title, onClose, ...rest }: Props) {
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <ReasonForm {...rest} onClose={onClose} />
    </Dialog>
  );
}

function ReasonForm({
  id,
  hint,
  pending,
  problem,
  onSend,
  onClose,
  children,
}: Omit<Props, "open" | "title">) {
  const t = useText();
  const form = useFields({
    defaults: { reason: "" },
    labels: { reason: t("desk.reason") },
    rules: { reason: { required: true, min: 10, max: 2000 } },
  });
  return (
    <Form
      scope={id}
      onSubmit={form.submit(({ reason }) => onSend(reason.trim()))}
      errors={form.errors}
      problem={problem}
    >
      <p>{children}</p>
      <TextArea {...form.field("reason")} hint={hint} rows={4} />
      <Actions>
        <Button kind="primary" type="submit" pending={pending}>
          {t("desk.refuse")}
        </Button>
        <Button kind="tertiary" onClick={onClose}>
          {t("desk.cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
