import { useViewer } from "#platform/web";
import { useText } from "../text.ts";

/** How many notices are unread: a number and hidden words; nothing where all is read. */
export function UnreadBadge() {
  const t = useText();
  const count = useViewer()?.unreadNotificationCount;
  if (!count) return null;
  return (
    <span className="n">
      {count}
      <span className="kern-sr-only"> {t("unreadWords")}</span>
    </span>
  );
}
