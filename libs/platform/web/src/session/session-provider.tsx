import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { SESSION_ENDED } from "../apollo/client.ts";
import { changeLanguage } from "../i18n/use-language.ts";
import { useHint, useLiveLink } from "../live/use-hint.tsx";
import { SessionDocument } from "../operations.generated.ts";
import { SessionContext, type Session } from "./session-context.ts";

/** Asks who is there, keeps the answer fresh by hints, and notices when the session is over. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const live = useLiveLink();
  const { data, error, refetch: ask } = useQuery(SessionDocument, { errorPolicy: "all" });
  const [ended, setEnded] = useState(false);
  const viewer = data?.viewer ?? null;
  const known = useRef<string | null>(null);

  const refetch = useCallback(async () => void (await ask()), [ask]);
  const signedIn = useCallback(async () => {
    const before = known.current;
    const { data: now } = await client.query({ query: SessionDocument, fetchPolicy: "network-only" });
    setEnded(false);
    if (before && before !== now?.viewer?.id) await client.resetStore();
    else await client.refetchQueries({ include: "active" });
  }, [client]);
  const signedOut = useCallback(async () => {
    setEnded(false);
    known.current = null;
    await client.resetStore();
  }, [client]);

  useEffect(() => {
    if (!viewer) return live.disconnect();
    known.current = viewer.id;
    live.connect();
  }, [live, viewer]);
  useEffect(() => {
    if (viewer?.locale) changeLanguage(viewer.locale === "EN" ? "en" : "de");
  }, [viewer?.id, viewer?.locale]);
  useEffect(() => {
    const end = () => setEnded(known.current !== null);
    window.addEventListener(SESSION_ENDED, end);
    return () => window.removeEventListener(SESSION_ENDED, end);
  }, []);
  const again = () => void refetch().catch(() => undefined);
  useHint("inbox", again);
  useHint("desk", again);
  useHint("group", again);
  useHint("profile", again);

  const session = useMemo<Session>(
    () => ({
      viewer,
      region: data?.region ?? null,
      loading: !data && !error,
      failed: !data && !!error,
      ended,
      refetch,
      signedIn,
      signedOut,
    }),
    [viewer, data, error, ended, refetch, signedIn, signedOut],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
