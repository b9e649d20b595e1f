import { useHint } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { VerificationDeskDocument } from "../operations.generated.ts";
import { useStaying } from "./use-staying.ts";

/** What waits at the verification desk, of one organisation or of all, live; what is decided meanwhile stays in its place. */
export function useVerificationDesk(organisationId?: string) {
  const { data, error, refetch } = useQuery(VerificationDeskDocument, { variables: { organisationId } });
  useHint(["desk", "inbox", "profile"], () => refetch());
  const desk = data?.verificationDesk;
  const organisations = useStaying(desk?.organisations);
  const affiliations = useStaying(desk?.affiliations);
  return {
    /** Null for whoever has nothing to decide. */
    desk:
      data &&
      (desk || organisations.length + affiliations.length > 0 ? { organisations, affiliations } : null),
    waiting: (desk?.organisations.length ?? 0) + (desk?.affiliations.length ?? 0),
    error,
    retry: () => void refetch(),
  };
}

export type VerificationDeskState = ReturnType<typeof useVerificationDesk>;
