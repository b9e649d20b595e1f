import type { EntityManager } from "typeorm";
import type { Id, PersonId, Scope } from "#kernel";
import { Groups } from "#groups/contract";
import { GroupStore } from "./group.store.ts";
import { JoinRequestStore } from "./join-request.store.ts";
import { MembershipStore } from "./membership.store.ts";

export class GroupsPort extends Groups {
  constructor(private readonly scope: Scope<EntityManager>) {
    super();
  }

  group(id: Id<"Group">) {
    return new GroupStore(this.scope).find(id);
  }

  joinRequest(id: Id<"JoinRequest">) {
    return new JoinRequestStore(this.scope).find(id);
  }

  endReason(group: Id<"Group">, person: PersonId) {
    return new MembershipStore(this.scope).endReason(group, person);
  }
}
