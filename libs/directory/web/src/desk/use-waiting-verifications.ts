import { useHint } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { VerificationDeskDocument } from "../operations.generated.ts";

/** How many rows of a kind the start page shows. */
export const SHOWN = 3;

/** How much of the verification desk waits for the viewer; 0 for whoever has none. */
export function useWaitingVerifications() {
  const { data, refetch } = useQuery(VerificationDeskDocument);
  useHint(["inbox", "profile"], () => refetch());
  const desk = data?.verificationDesk;
  const organisations = desk?.organisations.filter(({ viewerCan }) => viewerCan.verify) ?? [];
  const affiliations = desk?.affiliations ?? [];
  const cut = organisations.length > SHOWN || affiliations.length > SHOWN;
  return { organisations, affiliations, cut, known: data !== undefined };
}
