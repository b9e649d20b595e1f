import { ApolloClient, ApolloLink, InMemoryCache, Observable } from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { NewTerms } from "./new-terms.tsx";

const terms = {
  __typename: "LegalDocument",
  kind: "TERMS",
  version: "2026-12-01",
  note: "Beiträge dürfen jetzt Bilder enthalten.",
};
const viewer = (open: object[]) => ({ __typename: "Viewer", id: "v1", legalDocumentsToAccept: open });

function pageWith(sent: unknown[]) {
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        if (operationName === "AcceptLegalDocument") sent.push(variables["input"]);
        observer.next({
          data:
            operationName === "AcceptLegalDocument"
              ? { acceptLegalDocument: { __typename: "AcceptLegalDocumentSuccess", viewer: viewer([]) } }
              : { viewer: viewer([terms]) },
        });
        observer.complete();
      }),
  );
  render(
    <ApolloProvider client={new ApolloClient({ cache: new InMemoryCache(), link })}>
      <MemoryRouter>
        <NewTerms />
      </MemoryRouter>
    </ApolloProvider>,
  );
}

it("changed terms say what is new, where to read them and what else one can do; agreeing ends it", async () => {
  const sent: unknown[] = [];
  pageWith(sent);
  const banner = await screen.findByRole("complementary", { name: "Nutzungsbedingungen" });
  expect(banner).toHaveTextContent(terms.note);
  expect(screen.getByRole("link", { name: "Neue Fassung lesen" })).toHaveAttribute(
    "href",
    "/rechtliches/agb",
  );
  expect(screen.getByRole("link", { name: "Zu meinem Konto" })).toHaveAttribute("href", "/konto#daten");

  fireEvent.click(screen.getByRole("button", { name: "Zustimmen: Nutzungsbedingungen" }));
  await waitFor(() => expect(banner).not.toBeInTheDocument());
  expect(sent).toEqual([expect.objectContaining({ kind: "TERMS", version: "2026-12-01" })]);
});
