import { LanguageSwitch } from "#directory/web";
import { Link, useLocation } from "react-router";
import { useText } from "../text.ts";

export function Footer() {
  const t = useText();
  const { pathname } = useLocation(); // where somebody was before reporting a barrier
  return (
    <footer className="foot">
      <div>
        <Link to="/hilfe">{t("foot.help")}</Link>
        <Link to="/rechtliches/agb">{t("foot.terms")}</Link>
        <Link to="/rechtliches/datenschutz">{t("foot.privacy")}</Link>
        <Link to="/rechtliches/impressum">{t("foot.imprint")}</Link>
        <Link to="/rechtliches/barrierefreiheit" state={{ from: pathname }}>
          {t("foot.accessibility")}
        </Link>
        <Link to="/lizenzen">{t("foot.licences")}</Link>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
