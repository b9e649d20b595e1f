import { LanguageSwitch } from "#directory/web";
import { Link } from "react-router";
import { useText } from "../text.ts";

export function Footer() {
  const t = useText();
  return (
    <footer className="foot">
      <div>
        <Link to="/hilfe">{t("foot.help")}</Link>
        <Link to="/rechtliches/barrierefreiheit">{t("foot.accessibility")}</Link>
        <Link to="/rechtliches/datenschutz">{t("foot.privacy")}</Link>
        <Link to="/rechtliches/agb">{t("foot.terms")}</Link>
        <Link to="/rechtliches/impressum">{t("foot.imprint")}</Link>
        <LanguageSwitch />
      </div>
    </footer>
  );
}
