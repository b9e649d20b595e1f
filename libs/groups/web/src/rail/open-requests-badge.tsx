import { useViewer } from "#platform/web";
import { useText } from "../text.ts";

/** How many join requests wait for the viewer's decision, with what else waits there; nothing where nothing does. */
export function OpenRequestsBadge({ more }: { more: number }) {
  const t = useText();
  const count = (useViewer()?.openJoinRequestCount ?? 0) + more;
  if (!count) return null;
  return (
    <span className="n">
      {count}
      <span className="kern-sr-only"> {t("rail.waiting")}</span>
    </span>
  );
}
