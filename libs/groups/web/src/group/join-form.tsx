import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, focusTitle, Form, TextArea } from "#ui";
import { RequestToJoinDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** Asks the moderators to be let in. */
export function JoinForm({ groupId, onAsked }: { groupId: string; onAsked: () => void }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(RequestToJoinDocument, { refetch: ["MyGroups"] });
  const form = useFields<{ reason: string }>({
    defaults: { reason: "" },
    labels: { reason: t("join.reason") },
    rules: { reason: { required: true, min: 20, max: 2000 } },
  });
  const send = async ({ reason }: { reason: string }) => {
    const outcome = await command.run({ groupId, reason: reason.trim() });
    if (outcome.ok) {
      announce(t("applicant.title"));
      onAsked();
      focusTitle();
    }
    return outcome;
  };
  return (
    <Form onSubmit={form.submit(send)} errors={form.errors} problem={command.problem} label={t("join.title")}>
      <TextArea {...form.field("reason")} hint={t("join.reasonHint")} rows={6} />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("join.send")}
        </Button>
      </Actions>
    </Form>
  );
}
