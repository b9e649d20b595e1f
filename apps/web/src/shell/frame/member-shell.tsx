import { NewTerms } from "#directory/web";
import { Outbox } from "#discussions/web";
import { Suspense, type ReactNode } from "react";
import { BottomBar } from "../places/bottom-bar.tsx";
import { DemoBanner, OfflineBanner } from "../banners.tsx";
import { SkipLink } from "../brand.tsx";
import { Footer } from "../footer.tsx";
import { Masthead } from "../masthead/masthead.tsx";
import { Rail } from "../places/rail.tsx";
import { Sheets } from "../sheets/sheets.tsx";

/** The frame for people: masthead, rail, page, footer, and the bar at the bottom of a phone. */
export function MemberShell({ children }: { children: ReactNode }) {
  return (
    <Sheets>
      <div className="shell">
        <SkipLink />
        <Masthead />
        <DemoBanner />
        <OfflineBanner />
        <Suspense>
          <Outbox />
        </Suspense>
        <NewTerms />
        <div className="frame">
          <Rail />
          {children}
        </div>
        <Footer />
        <BottomBar />
      </div>
    </Sheets>
  );
}
