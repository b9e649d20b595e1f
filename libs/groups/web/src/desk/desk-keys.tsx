import { useSingleKeys } from "#platform/web";
import { TextButton } from "#ui";
import { useText } from "../text.ts";

/** The shortcuts of this page, and the switch that turns them off. */
export function DeskKeys() {
  const t = useText();
  const [on, turn] = useSingleKeys();
  return (
    <div className="keys" role="group" aria-label={t("desk.keys.label")}>
      {on ? (
        <>
          <span>
            <kbd>J</kbd>
            <kbd>K</kbd> {t("desk.keys.walk")}
          </span>
          <span>
            <kbd>A</kbd> {t("desk.keys.approve")}
          </span>
          <span>
            <kbd>R</kbd> {t("desk.keys.reject")}
          </span>
        </>
      ) : null}
      <TextButton onClick={() => turn(!on)}>{t(on ? "desk.keys.off" : "desk.keys.on")}</TextButton>
    </div>
  );
}
