import { changeLanguage } from "#i18n";
import { useApolloClient, useQuery } from "@apollo/client/react";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { SESSION_ENDED } from "../apollo/client.ts";
import { forgetDrafts } from "../draft/draft-store.ts";
import { useHint, useLiveLink } from "../live/use-hint.tsx";
import { SessionDocument } from "../operations.generated.ts";
import { tellTabs } from "./other-tabs.ts";
import { SessionContext, type Session, type Viewer } from "./session-context.ts";
import { useOtherTabs } from "./use-other-tabs.ts";
import { useWordsAnew } from "./use-words-anew.ts";

/** Asks who is there, keeps the answer fresh by hints, and notices when the session is over. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useApolloClient();
  const live = useLiveLink();
  const {
    data: fresh,
    previousData,
    error,
    refetch: ask,
  } = useQuery(SessionDocument, { errorPolicy: "all" });
  const data = fresh ?? previousData;
  const [refused, setRefused] = useState(false);
  const [kept, setKept] = useState<Viewer | null>(null);
  const answer = data?.viewer ?? null;
  if (answer && answer !== kept) setKept(answer);
  // an answer without a viewer ends nobody's page: the text on it stays until the sign-in
  const viewer = answer ?? kept;
  const ended = viewer !== null && (refused || (!!data && !answer));

  const whoIsThere = useCallback(async () => {
    const now = (await ask()).data?.viewer?.id ?? null;
    if (now) setRefused(false); // signed in again, perhaps in another tab
    return now;
  }, [ask]);
  const refetch = useCallback(async () => void (await whoIsThere()), [whoIsThere]);
  const signedIn = useCallback(async () => {
    const { data: now } = await client.query({ query: SessionDocument, fetchPolicy: "network-only" });
    setRefused(false);
    tellTabs(now?.viewer?.id ?? null);
    await client.refetchQueries({ include: "active" }).catch(() => undefined); // each shows its own fault
  }, [client]);
  const id = viewer?.id;
  const signedOut = useCallback(
    (to = "/") => {
      if (id) forgetDrafts(id);
      tellTabs(null);
      window.location.assign(to);
    },
    [id],
  );

  const before = useRef(id);
  useEffect(() => {
    if (before.current && id && before.current !== id) void client.resetStore(); // another person
    before.current = id;
  }, [client, id]);
  useEffect(() => {
    if (id && !ended) live.connect(async () => (await whoIsThere()) !== null);
    else live.disconnect();
  }, [live, whoIsThere, id, ended]);
  useEffect(() => {
    if (viewer?.locale) void changeLanguage(viewer.locale === "EN" ? "en" : "de");
  }, [viewer?.id, viewer?.locale]);
  useEffect(() => {
    const end = () => setRefused(before.current !== undefined);
    window.addEventListener(SESSION_ENDED, end);
    return () => window.removeEventListener(SESSION_ENDED, end);
  }, []);
  useWordsAnew();
  const hold = useCallback(() => setRefused(true), []);
  useOtherTabs({ viewerId: id ?? null, ask: whoIsThere, hold });
  useHint(["inbox", "desk", "group", "profile"], refetch);

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
