import { useOnline, useRegion } from "#platform/web";
import { Icon } from "#ui";
import { useText } from "../text.ts";

/** Says that the region is invented. */
export function DemoBanner() {
  const t = useText();
  if (!useRegion()?.demo) return null;
  return (
    <aside className="banner" aria-label={t("demoLabel")}>
      <p>
        <Icon name="info" />
        <span>{t("demo")}</span>
      </p>
    </aside>
  );
}

/** Says that the browser has no connection, for as long as that is so. */
export function OfflineBanner() {
  const t = useText();
  const online = useOnline();
  return (
    <div role="status">
      {online ? null : (
        <aside className="banner" aria-label={t("errors.offline")}>
          <p>
            <Icon name="alert" />
            <span>{t("offline")}</span>
          </p>
        </aside>
      )}
    </div>
  );
}
