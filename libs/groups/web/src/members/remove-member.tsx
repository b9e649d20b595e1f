import { useAnnounce, useCommand, useFields } from "#platform/web";
import { Actions, Button, Dialog, focusTitle, Form, TextArea, TextButton } from "#ui";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { RemoveMemberDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  groupId: string;
  membershipId: string;
  person: { id: string; name: string };
}

/** Ends a membership with a reason the person reads. */
export function RemoveMember({ person, ...membership }: Props) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const { name } = person;
  return (
    <div className="act">
      <TextButton aria-label={t("members.removeLabel", { name })} onClick={() => setAsking(true)}>
        {t("members.remove")}
      </TextButton>
      <Dialog open={asking} title={t("members.removeTitle", { name })} onClose={() => setAsking(false)}>
        <RemovalForm {...membership} person={person} onDone={() => setAsking(false)} />
      </Dialog>
    </div>
  );
}

function RemovalForm({ groupId, membershipId, person, onDone }: Props & { onDone: () => void }) {
  const t = useText();
  const announce = useAnnounce();
  const { cache } = useApolloClient();
  const command = useCommand(RemoveMemberDocument, { refetch: ["GroupMembers"] });
  const { name } = person;
  const form = useFields<{ reason: string }>({
    defaults: { reason: "" },
    labels: { reason: t("members.reason") },
    rules: { reason: { required: true, min: 10, max: 2000 } },
  });
  const remove = async ({ reason }: { reason: string }) => {
    const outcome = await command.run({ groupId, personId: person.id, reason: reason.trim() });
    if (outcome.ok) {
      cache.evict({ id: `Membership:${membershipId}` }); // a list that was extended renews its first page only
      announce(t("members.removed", { name }));
      onDone();
      focusTitle();
    }
    return outcome;
  };
  return (
    <Form onSubmit={form.submit(remove)} errors={form.errors} problem={command.problem}>
      <p>{t("members.removeText", { name })}</p>
      <TextArea {...form.field("reason")} hint={t("members.reasonHint", { name })} rows={4} />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("members.confirm")}
        </Button>
        <Button kind="tertiary" onClick={onDone}>
          {t("cancel")}
        </Button>
      </Actions>
    </Form>
  );
}
