import type { ApolloClient } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { Suspense, useState, type ReactNode } from "react";
import { LiveLink } from "./live/live-link.ts";
import { LiveProvider } from "./live/use-hint.tsx";
import { AnnounceProvider } from "./page/announce.tsx";
import { SessionProvider } from "./session/session-provider.tsx";

/** Everything a page of Gemeinsam stands on: data, texts, live hints, the session and the polite live region. */
export function GemeinsamProviders({ client, children }: { client: ApolloClient; children: ReactNode }) {
  const [link] = useState(() => new LiveLink());
  return (
    <Suspense>
      <ApolloProvider client={client}>
        <LiveProvider link={link}>
          <AnnounceProvider>
            <SessionProvider>{children}</SessionProvider>
          </AnnounceProvider>
        </LiveProvider>
      </ApolloProvider>
    </Suspense>
  );
}
