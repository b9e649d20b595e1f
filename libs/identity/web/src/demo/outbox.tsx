import { useRegion } from "#platform/web";
import { useText } from "../text.ts";

/** Where mails lie in the demo region, in which none goes out. */
export function Outbox() {
  const t = useText();
  if (!useRegion()?.demo) return null;
  return (
    <p className="mt3">
      {t("outbox.hint")}{" "}
      <a className="link" href="/dev/mail" target="_blank" rel="noreferrer">
        {t("outbox.link")}
      </a>
    </p>
  );
}
