import { useSingleKeys } from "#platform/web";
import { Checkbox, Section } from "#ui";
import { useText } from "../../text.ts";

/** Switches shortcuts of one key on and off, for this person on this device. */
export function SingleKeys({ name }: { name: string }) {
  const t = useText();
  const [on, turn] = useSingleKeys();
  return (
    <Checkbox
      name={name}
      label={t("keys.single")}
      hint={t("keys.singleHint")}
      checked={on}
      onChange={(event) => turn(event.target.checked)}
    />
  );
}

/** The same on /profil. */
export function KeySettings() {
  const t = useText();
  return (
    <Section id="tasten" title={t("keys.title")}>
      <div className="mt4">
        <SingleKeys name="single-keys" />
      </div>
    </Section>
  );
}
