import { Checkbox } from "#ui";
import { useVersionDate } from "../legal/version-date.ts";
import { useText } from "../text.ts";
import type { Registration } from "./use-registration.ts";

/** The two boxes to tick, with the versions in force and the way to read them without losing the form. */
export function Conditions({ form, versions }: Pick<Registration, "form" | "versions">) {
  const t = useText();
  const date = useVersionDate();
  const { label: _terms, ...terms } = form.field("termsVersion");
  const { label: _privacy, ...privacy } = form.field("privacyVersion");
  return (
    <div className="mt3">
      <Checkbox
        {...terms}
        label={t("registration.terms", { version: date(versions.terms) })}
        hint={
          <a href="/rechtliches/agb" target="_blank" rel="noreferrer">
            {t("registration.termsLink")}
          </a>
        }
      />
      <Checkbox
        {...privacy}
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
