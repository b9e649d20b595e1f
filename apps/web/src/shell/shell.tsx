import { SessionEndDialog, SessionEndedDialog } from "#identity/web";
import { useLanguage, useSession } from "#platform/web";
import { Skeleton, TimeZone } from "#ui";
import { lazy, Suspense, useEffect } from "react";
import { Navigate, Outlet, ScrollRestoration, useLocation, useMatches } from "react-router";
import { Offline } from "../errors/broken.tsx";
import { useRegionColour } from "./use-region-colour.ts";
import { VisitorShell } from "./visitor-shell.tsx";

const MemberShell = lazy(async () => ({ default: (await import("./member-shell.tsx")).MemberShell }));

const isPublic = (handle: unknown) => typeof handle === "object" && handle !== null && "public" in handle;

/** The frame of every page: who is there decides which; a closed page leads visitors to the sign-in and back. */
export function Shell() {
  const { viewer, loading, failed, ended } = useSession();
  const matches = useMatches();
  const { pathname, search, hash } = useLocation();
  const [language] = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useRegionColour();

  if (loading) return <Skeleton />;
  if (failed) return <Offline />;
  if (!viewer && !matches.some(({ handle }) => isPublic(handle)))
    return <Navigate to={`/anmelden?weiter=${encodeURIComponent(pathname + search + hash)}`} replace />;
  const Frame = viewer ? MemberShell : VisitorShell;
  return (
    <Suspense fallback={<Skeleton />}>
      {/* another person finds nothing of what somebody else had on the page */}
      <Frame key={viewer?.id}>
        <TimeZone value={viewer?.timeZone ?? null}>
          <Suspense fallback={<Skeleton />}>
            <Outlet />
          </Suspense>
        </TimeZone>
      </Frame>
      {viewer && !ended ? (
        <Suspense>
          <SessionEndDialog />
        </Suspense>
      ) : null}
      {ended ? (
        <Suspense>
          <SessionEndedDialog />
        </Suspense>
      ) : null}
      <ScrollRestoration />
    </Suspense>
  );
}
