import { useHint } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { VerificationDeskDocument } from "../operations.generated.ts";

/** How much of the verification desk waits for the viewer; 0 for whoever has none. */
export function useWaitingVerifications() {
  const { data, refetch } = useQuery(VerificationDeskDocument);
  useHint(["inbox", "profile"], () => refetch());
  const desk = data?.verificationDesk;
  return {
    organisations: desk?.organisations.filter(({ viewerCan }) => viewerCan.verify) ?? [],
    affiliations: desk?.affiliations ?? [],
  };
}
