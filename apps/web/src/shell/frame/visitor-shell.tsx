import { ButtonLink } from "#ui";
import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { useText } from "../../text.ts";
import { DemoBanner, OfflineBanner } from "../banners.tsx";
import { Brand, SkipLink } from "../brand.tsx";
import { Footer } from "../footer.tsx";

/** The frame for whoever is not signed in. */
export function VisitorShell({ children }: { children: ReactNode }) {
  const t = useText();
  const { pathname } = useLocation();
  return (
    <div className="shell visitor">
      <SkipLink />
      <header className="mast">
        <div>
          <Brand />
          <nav className="mast-end" aria-label={t("mast.account")}>
            {pathname === "/anmelden" ? (
              <ButtonLink to="/registrieren">{t("mast.register")}</ButtonLink>
            ) : (
              <ButtonLink to="/anmelden">{t("mast.signIn")}</ButtonLink>
            )}
          </nav>
        </div>
      </header>
      <DemoBanner />
      <OfflineBanner />
      {pathname === "/" ? children : <div className="wide">{children}</div>}
      <Footer />
    </div>
  );
}
