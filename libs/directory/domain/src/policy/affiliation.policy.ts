import { Conflict, NotAllowed, NotFound, type Verdict, allowed, denied } from "#kernel";
import type { AffiliationState } from "../model/organisation.ts";

/** How somebody stands to an organisation whose ties or verification are to be decided. */
export interface OrganisationStanding {
  /** A moderator of the region, or its administrator. */
  readonly steward: boolean;
  /** Administers this organisation. */
  readonly administrator: boolean;
}

export const affiliationPolicy = {
  /** A tie is confirmed by a steward or the organisation's own administrator, never by oneself. */
  decide(standing: OrganisationStanding, tie: { own: boolean; state: AffiliationState }): Verdict {
    if (tie.own) return denied(new NotAllowed());
    if (!standing.steward && !standing.administrator) return denied(new NotFound());
    if (tie.state !== "PENDING") return denied(new Conflict("AFFILIATION_DECIDED"));
    return allowed;
  },
  /** An organisation is verified by a steward; its own administrator cannot. */
  verify(standing: OrganisationStanding): Verdict {
    return standing.steward ? allowed : denied(new NotAllowed());
  },
};
