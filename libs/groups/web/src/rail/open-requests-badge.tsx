import { useViewer } from "#platform/web";
import { useText } from "../text.ts";

/** How many join requests wait for the viewer's decision; nothing where none does. */
export function OpenRequestsBadge() {
  const t = useText();
  const count = useViewer()?.openJoinRequestCount;
  if (!count) return null;
  return (
    <span className="n">
      {count}
      <span className="kern-sr-only"> {t("rail.waiting")}</span>
    </span>
  );
}
