import { Actions, ButtonLink, ProblemLine } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";

/** What stands in place of the form where the link no longer counts: the ways on. */
export function SpentLink() {
  const t = useText();
  return (
    <div className="stack">
      <ProblemLine>{t("registration.confirm.spent")}</ProblemLine>
      <p className="measure">{t("registration.confirm.spentHint")}</p>
      <Actions>
        <ButtonLink kind="primary" to="/anmelden">
          {t("registration.confirm.signIn")}
        </ButtonLink>
        <ButtonLink to="/registrieren">{t("registration.confirm.anew")}</ButtonLink>
      </Actions>
      <p>
        <Link className="link" to="/passwort">
          {t("registration.confirm.forgotten")}
        </Link>
      </p>
    </div>
  );
}
