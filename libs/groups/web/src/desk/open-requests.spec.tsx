import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter, Route, Routes, useLocation, useParams } from "react-router";
import { OpenRequests } from "./open-requests.tsx";

const people = { r1: "Anna Kurz", r2: "Bela Noll" };
type Id = keyof typeof people;

const requestOf = (id: Id, state: string) => ({
  __typename: "JoinRequest",
  id,
  requestedAt: "2026-11-20T08:00:00.000Z",
  group: { __typename: "Group", id: "g1", slug: "g", name: "Gruppe" },
  person: {
    __typename: "Person",
    id: `p-${id}`,
    name: people[id],
    jobTitle: null,
    createdAt: "2026-01-01T08:00:00.000Z",
  },
  affiliation: null,
  state,
  reason: "Bitte",
  email: null,
  decidedAt: null,
  decidedBy: state === "APPROVED" ? { __typename: "Person", id: "m", name: "Cem Kern" } : null,
  decisionReason: null,
  mayAskAgainAt: null,
  version: 1,
  viewerCan: { __typename: "JoinRequestAbilities", decide: state === "REQUESTED", allowNewRequest: false },
});

function deskWith(address: string) {
  const open = new Set<Id>(["r1", "r2"]);
  const answer = (name: string | undefined, id: Id) => {
    if (name === "DeskFile") return { joinRequest: requestOf(id, open.has(id) ? "REQUESTED" : "APPROVED") };
    const nodes = [...open].map((of) => requestOf(of, "REQUESTED"));
    const pageInfo = { __typename: "PageInfo", hasNextPage: false, endCursor: null };
    return {
      viewer: { __typename: "Viewer", id: "v", openJoinRequestCount: nodes.length },
      joinRequests: { __typename: "JoinRequestConnection", nodes, pageInfo },
    };
  };
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        observer.next({ data: answer(operationName, variables.id as Id) });
        observer.complete();
      }),
  );
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const Desk = () => (
    <>
      <OpenRequests id={useParams().id} tabs={null} below={null} />
      <output>{useLocation().pathname}</output>
    </>
  );
  render(
    <ApolloProvider client={client}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="/freischaltung/:id?" element={<Desk />} />
        </Routes>
      </MemoryRouter>
    </ApolloProvider>,
  );
  const decidedElsewhere = async (id: Id) => {
    open.delete(id);
    await act(() => client.refetchQueries({ include: "active" }));
  };
  return { decidedElsewhere };
}

const address = () => document.querySelector("output")?.textContent;
const headings = () => screen.findAllByRole("heading", { level: 2 });

describe("the desk", () => {
  it("keeps a request that somebody else decides, and takes no shortcut until one has moved on", async () => {
    const { decidedElsewhere } = deskWith("/freischaltung");
    fireEvent.click(await screen.findByRole("radio", { name: /Ablehnen/ }));

    await decidedElsewhere("r1");

    expect(await screen.findByText("Bereits entschieden von Cem Kern.")).toBeVisible();
    expect((await headings()).map((heading) => heading.textContent)).toContain("Anna Kurz");
    for (const key of ["j", "a"]) fireEvent.keyDown(document.body, { key });
    expect(address()).toBe("/freischaltung");

    fireEvent.click(screen.getByRole("link", { name: "Zur nächsten Beitrittsanfrage" }));
    expect(address()).toBe("/freischaltung/r2");
    expect(await screen.findByRole("radio", { name: /Freischalten/ })).toBeChecked();
  });

  it("takes the words of a greeting as words, and none of them to the next person", async () => {
    deskWith("/freischaltung/r1");
    await screen.findByRole("radio", { name: /Freischalten/ });
    fireEvent.keyDown(document.body, { key: "a" });
    const note = await screen.findByRole("textbox", { name: /Begrüßung/ });
    await waitFor(() => expect(note).toHaveFocus());
    fireEvent.change(note, { target: { value: "Willkommen, Anna" } });

    for (const target of [note, screen.getByRole("button", { name: "Freischalten und benachrichtigen" })])
      for (const key of ["j", "k", "r"]) fireEvent.keyDown(target, { key });
    expect(address()).toBe("/freischaltung/r1");
    expect(screen.getByRole("radio", { name: /Freischalten/ })).toBeChecked();

    fireEvent.keyDown(note, { key: "Escape" });
    expect(document.activeElement).toHaveTextContent(/^Anna Kurz$/);
    fireEvent.keyDown(document.activeElement ?? note, { key: "j" });
    expect(address()).toBe("/freischaltung/r2");
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Bela Noll$/));
    expect(screen.getByRole("textbox", { name: /Begrüßung/ })).toHaveValue("");
  });

  it("walks nowhere from a request that does not wait", async () => {
    const { decidedElsewhere } = deskWith("/freischaltung/r1");
    await decidedElsewhere("r1");
    await screen.findByText("Bereits entschieden von Cem Kern.");

    fireEvent.keyDown(document.body, { key: "j" });

    expect(address()).toBe("/freischaltung/r1");
  });
});
