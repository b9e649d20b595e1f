import { SessionEndDialog, SessionEndedDialog } from "#identity/web";
import { useLanguage, useSession } from "#platform/web";
import { Skeleton, TimeZone } from "#ui";
import { Suspense, useEffect } from "react";
import { Navigate, Outlet, ScrollRestoration, useLocation, useMatches } from "react-router";
import { Offline } from "../errors/broken.tsx";
import { useFrame } from "./frame/use-frame.ts";
import { useRegionColour } from "./use-region-colour.ts";

const isPublic = (handle: unknown) => typeof handle === "object" && handle !== null && "public" in handle;

/** The frame of every page: who is there decides which; a closed page leads visitors to the sign-in and back. */
export function Shell() {
  const { viewer, loading, failed, ended } = useSession();
  const matches = useMatches();
  const { pathname, search, hash } = useLocation();
  const [language] = useLanguage();
  const frame = useFrame(loading || failed ? null : viewer ? "member" : "visitor");
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useRegionColour();

  if (failed) return <Offline />;
  if (!frame) return <Skeleton />;
  if (!viewer && !matches.some(({ handle }) => isPublic(handle)))
    return <Navigate to={`/anmelden?weiter=${encodeURIComponent(pathname + search + hash)}`} replace />;
  const { Around } = frame;
  return (
    <>
      {/* another person finds nothing of what somebody else had on the page */}
      <Around key={viewer?.id}>
        <TimeZone value={viewer?.timeZone ?? null}>
          <Suspense fallback={<Skeleton />}>
            <Outlet context={frame} />
          </Suspense>
        </TimeZone>
      </Around>
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
    </>
  );
}
