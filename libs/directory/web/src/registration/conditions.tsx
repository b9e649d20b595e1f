import { Checkbox } from "#ui";
import { useVersionDate } from "../legal/version-date.ts";
import { useText } from "../text.ts";
import type { Registration } from "./use-registration.ts";

/** The two boxes to tick, with the versions in force and the way to read them without losing the form. */
export function Conditions({ form, versions }: Pick<Registration, "form" | "versions">) {
  const t = useText();
  const date = useVersionDate();
  return (
    <div className="mt3">
      <Checkbox
        {...form.field("termsVersion")}
        label={t("registration.terms", { version: date(versions.terms) })}
        hint={
          <a href="/rechtliches/agb" target="_blank" rel="noreferrer">
            {t("registration.termsLink")}
          </a>
        }
      />
      <Checkbox
        {...form.field("privacyVersion")}
        label={t("registration.privacy", { version: date(versions.privacy) })}
        hint={
          <a href="/rechtliches/datenschutz" target="_blank" rel="noreferrer">
            {t("registration.privacyLink")}
          </a>
        }
      />
    </div>
  );
}
