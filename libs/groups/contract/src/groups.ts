import type { Id, PersonId } from "#kernel";
import type { GroupKind } from "./access.ts";

/** What other contexts say about a group in a sentence; answers what the unit's actor may see. */
export abstract class Groups {
  abstract group(
    id: Id<"Group">,
  ): Promise<{ readonly name: string; readonly slug: string; readonly kind: GroupKind } | null>;
  abstract joinRequest(id: Id<"JoinRequest">): Promise<{
    readonly reason: string;
    readonly decisionReason: string | null;
    /** From when on a rejected person may ask again. */
    readonly mayAskAgainAt: Date | null;
  } | null>;
  /** What somebody was told when their membership ended; null where they left by themselves. */
  abstract endReason(group: Id<"Group">, person: PersonId): Promise<string | null>;
}
