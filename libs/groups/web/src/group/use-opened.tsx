import { useAnnounce } from "#platform/web";
import { Toast } from "#ui";
import { useEffect, useState, type ReactNode } from "react";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** Says that the group has opened while the page was there. */
export function useOpened(group: GroupPartsFragment | null | undefined): ReactNode {
  const t = useText();
  const announce = useAnnounce();
  const [before, setBefore] = useState<{ id: string; read: boolean } | null>(null);
  const [openedId, setOpenedId] = useState<string | null>(null);
  const now = group ? { id: group.id, read: group.viewerCan.read } : null;
  if (now && (now.id !== before?.id || now.read !== before.read)) {
    setBefore(now);
    if (before?.id === now.id) setOpenedId(now.read ? now.id : null);
  }
  const opened = openedId !== null && openedId === group?.id;
  useEffect(() => {
    if (opened) announce(t("group.opened"));
  }, [opened, announce, t]);
  return opened ? <Toast>{t("group.openedHint")}</Toast> : null;
}
