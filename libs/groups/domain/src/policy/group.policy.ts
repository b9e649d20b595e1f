import { Conflict, NotAllowed, NotFound, type Verdict, allowed, denied } from "#kernel";
import type { GroupKind } from "#groups/contract";
import type { JoinRequest } from "../model/join-request.ts";

/** How a registered person stands to a group. */
export interface GroupStanding {
  readonly kind: GroupKind;
  /** May read the group: everyone in a network, members in a closed group. */
  readonly reader: boolean;
  readonly moderator: boolean;
  /** Administers the region; reads no closed group by it. */
  readonly administrator: boolean;
}

export const groupPolicy = {
  requestToJoin(standing: GroupStanding, newest: JoinRequest | null, now: Date): Verdict {
    if (standing.kind === "NETWORK" || standing.reader) return denied(new Conflict("MEMBER_ALREADY"));
    if (newest?.state === "REQUESTED") return denied(new Conflict("REQUEST_OPEN"));
    const from = newest?.mayAskAgainAt;
    if (from && from > now) return denied(new NotAllowed("TOO_EARLY"));
    return allowed;
  },
  /** Who decides is told what does not exist from what they may not see: nothing, in both cases. */
  decide: (standing: GroupStanding): Verdict => (standing.moderator ? allowed : denied(new NotFound())),
  edit: (standing: GroupStanding): Verdict =>
    standing.moderator || standing.administrator ? allowed : denied(new NotAllowed()),
  administer: (standing: GroupStanding): Verdict =>
    standing.administrator ? allowed : denied(new NotAllowed()),
  /** An administrator reads no closed group: they moderate one themselves only as its first moderator. */
  appoint(standing: GroupStanding, who: { own: boolean; moderators: number }): Verdict {
    if (!standing.administrator) return denied(new NotAllowed());
    if (who.own && standing.kind === "CLOSED" && who.moderators > 0)
      return denied(new NotAllowed("NOT_ONESELF"));
    return allowed;
  },
  leave(standing: GroupStanding, moderators: number): Verdict {
    if (standing.kind === "NETWORK" || !standing.reader) return denied(new NotFound());
    if (standing.moderator && moderators === 1) return denied(new Conflict("LAST_MODERATOR"));
    return allowed;
  },
  /** Moderators remove members; another moderator is dismissed by an administrator first. */
  remove(standing: GroupStanding, who: { own: boolean; moderator: boolean }): Verdict {
    if (!standing.reader || standing.kind === "NETWORK") return denied(new NotFound());
    if (!standing.moderator || who.own) return denied(new NotAllowed());
    return who.moderator ? denied(new Conflict("IS_MODERATOR")) : allowed;
  },
};
