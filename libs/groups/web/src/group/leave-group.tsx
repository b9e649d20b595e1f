import { useCommand } from "#platform/web";
import { ConfirmDialog, focusTitle, TextButton } from "#ui";
import { useApolloClient } from "@apollo/client/react";
import { useState } from "react";
import { LeaveGroupDocument, type GroupPartsFragment } from "../operations.generated.ts";
import { forgetGroup } from "../rail/forget-group.ts";
import { useText } from "../text.ts";

/** Leaves a closed group, after the consequence was read. */
export function LeaveGroup({ group, onLeft }: { group: GroupPartsFragment; onLeft: () => void }) {
  const t = useText();
  const { cache } = useApolloClient();
  const [asking, setAsking] = useState(false);
  const command = useCommand(LeaveGroupDocument, { refetch: ["MyGroups"] });
  const leave = async () => {
    const outcome = await command.run({ groupId: group.id });
    if (!outcome.ok) return;
    forgetGroup(cache, group.id);
    onLeft();
    focusTitle();
  };
  return (
    <>
      <TextButton onClick={() => setAsking(true)}>{t("leave.button")}</TextButton>
      <ConfirmDialog
        open={asking}
        title={t("leave.title", { name: group.name })}
        confirm={t("leave.confirm")}
        cancel={t("cancel")}
        pending={command.pending}
        problem={command.problem}
        onConfirm={() => void leave()}
        onClose={() => setAsking(false)}
      >
        {t("leave.text")}
      </ConfirmDialog>
    </>
  );
}
