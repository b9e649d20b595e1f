import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, renderHook, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { SESSION_ENDED } from "../apollo/client.ts";
import { SessionProvider } from "./session-provider.tsx";
import { useSession } from "./session-context.ts";

const jana = {
  __typename: "Viewer",
  id: "v1",
  email: "jana@lindhof.example",
  locale: "DE",
  timeZone: null,
  firstSteps: [],
  administrator: false,
  openJoinRequestCount: null,
  unreadNotificationCount: 0,
  sessionEndsAt: null,
  person: {
    __typename: "Person",
    id: "p1",
    name: "Jana Wirth",
    jobTitle: null,
    about: null,
    affiliation: null,
  },
};
const region = {
  __typename: "Region",
  id: "r1",
  name: "Rhein-Neckar",
  demo: false,
  accent: null,
  logo: null,
};

function sessionWith(viewer: typeof jana | null) {
  const server = { viewer };
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next({ data: { viewer: server.viewer, region } });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>
      <SessionProvider>{children}</SessionProvider>
    </ApolloProvider>
  );
  return { server, hook: renderHook(() => useSession(), { wrapper }) };
}

describe("the session", () => {
  it("leaves a page as it is when it ends, and goes on after the sign-in", async () => {
    const { server, hook } = sessionWith(jana);
    await waitFor(() => expect(hook.result.current.viewer?.id).toBe("v1"));
    expect(hook.result.current.ended).toBe(false);

    server.viewer = null;
    await act(() => hook.result.current.refetch());
    expect(hook.result.current.viewer?.id).toBe("v1");
    expect(hook.result.current.ended).toBe(true);

    server.viewer = jana;
    await act(() => hook.result.current.signedIn());
    expect(hook.result.current.ended).toBe(false);
  });

  it("is over as soon as the server refuses somebody who was signed in", async () => {
    const { hook } = sessionWith(jana);
    await waitFor(() => expect(hook.result.current.viewer?.id).toBe("v1"));

    act(() => void window.dispatchEvent(new Event(SESSION_ENDED)));

    expect(hook.result.current.ended).toBe(true);
  });

  it("of a visitor cannot end", async () => {
    const { hook } = sessionWith(null);
    await waitFor(() => expect(hook.result.current.loading).toBe(false));

    act(() => void window.dispatchEvent(new Event(SESSION_ENDED)));

    expect(hook.result.current.viewer).toBeNull();
    expect(hook.result.current.ended).toBe(false);
  });
});
