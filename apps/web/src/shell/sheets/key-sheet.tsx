import { SHORTCUTS, useViewer, type KeyPlace, type ShortcutName } from "#platform/web";
import { Dialog, SectionHead } from "#ui";
import { useText } from "../../text.ts";
import { SingleKeys } from "./single-keys.tsx";

const PLACES: readonly KeyPlace[] = ["everywhere", "thread", "writing", "desk"];
const NAMES = Object.keys(SHORTCUTS) as ShortcutName[];

/** All shortcuts by where they act, and the switch for those of one key. */
export function KeySheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText();
  const mayDecide = useViewer()?.openJoinRequestCount !== null;
  return (
    <Dialog open={open} title={t("keys.title")} onClose={onClose}>
      <SingleKeys name="single-keys-sheet" />
      {PLACES.filter((place) => place !== "desk" || mayDecide).map((place) => (
        <div key={place} className="key-list">
          <SectionHead title={t(`keys.place.${place}`)} />
          <dl>
            {NAMES.filter((name) => SHORTCUTS[name].place === place).map((name) => (
              <div key={name}>
                <dt>{t(`keys.name.${name}`)}</dt>
                <dd>
                  <Keys name={name} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Dialog>
  );
}

function Keys({ name }: { name: ShortcutName }) {
  const t = useText();
  const { key } = SHORTCUTS[name];
  const named = key === "enter" || key === "escape" ? t(`keys.${key}`) : key.toUpperCase();
  return (
    <>
      {"ctrl" in SHORTCUTS[name] ? (
        <>
          <kbd>{t("keys.ctrl")}</kbd>{" "}
        </>
      ) : null}
      <kbd>{named}</kbd>
    </>
  );
}
