import type { EntityManager } from "typeorm";
import { type Id, type Page, type PageRequest, type PersonId, type Scope, pageOf } from "#kernel";
import { readableBy } from "#groups/contract";
import { JoinRequest, type JoinRequestState } from "../model/join-request.ts";

type JoinRequestRecord = Readonly<
  Record<"group" | "reason" | "state", string> &
    Record<"requestedAt", Date> &
    Record<"decidedAt", Date | null> &
    Record<"decisionReason", string | null>
>;

/** Requests as their applicant or the group's moderators see them. */
export class JoinRequestStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  find(id: Id<"JoinRequest">): Promise<JoinRequest | null> {
    return this.visible().andWhere("r.id = :id", { id }).getOne();
  }

  findMany(ids: readonly Id<"JoinRequest">[]): Promise<JoinRequest[]> {
    return this.visible().andWhere("r.id = any(:ids)", { ids }).getMany();
  }

  /** Locks the row, so that of fifty decisions one comes first. */
  findToDecide(id: Id<"JoinRequest">): Promise<JoinRequest | null> {
    return this.visible().andWhere("r.id = :id", { id }).setLock("pessimistic_write").getOne();
  }

  newestOf(personId: PersonId, groups: readonly Id<"Group">[]): Promise<JoinRequest[]> {
    return this.visible()
      .distinctOn(["r.groupId"])
      .andWhere("r.person_id = :personId and r.group_id = any(:groups)", { personId, groups })
      .orderBy("r.groupId")
      .addOrderBy("r.requestedAt", "DESC")
      .addOrderBy("r.id", "DESC")
      .getMany();
  }

  /** The desk: open ones oldest first, decided ones newest first; only of groups the actor moderates. */
  async desk(
    state: JoinRequestState,
    groupId: Id<"Group"> | null,
    { first, after }: PageRequest,
  ): Promise<Page<JoinRequest>> {
    const open = state === "REQUESTED";
    const [direction, beyond] = open ? (["ASC", ">"] as const) : (["DESC", "<"] as const);
    const query = this.onDesk()
      .andWhere("r.state = :state", { state })
      .orderBy(open ? "r.requestedAt" : "r.decidedAt", direction)
      .addOrderBy("r.id", direction)
      .limit(first + 1);
    if (groupId) query.andWhere("r.group_id = :groupId", { groupId });
    if (after)
      query.andWhere(`(r.${open ? "requested_at" : "decided_at"}, r.id) ${beyond} (:at, :afterId)`, {
        at: after.at,
        afterId: after.id,
      });
    return pageOf(await query.getMany(), first);
  }

  openOnDesk(): Promise<number> {
    return this.onDesk().andWhere("r.state = 'REQUESTED'").getCount();
  }

  async add(request: JoinRequest): Promise<void> {
    await this.scope.manager.insert(JoinRequest, request);
  }

  async change({ id, version }: JoinRequest, change: Partial<JoinRequest>): Promise<void> {
    await this.scope.manager.update(JoinRequest, { id }, { ...change, version: version + 1 });
  }

  /** Every request there ever was, for the person. */
  async history(personId: PersonId): Promise<readonly JoinRequestRecord[]> {
    return await this.scope.manager.query<JoinRequestRecord[]>(
      `select g.name as "group", r.reason, r.state, r.requested_at as "requestedAt", r.decided_at as "decidedAt",
         r.decision_reason as "decisionReason"
       from join_request r join "group" g on g.id = r.group_id where r.person_id = $1 order by r.requested_at`,
      [personId],
    );
  }

  /** What a person asked and was told, when their account is erased; that they asked stays for the record. */
  async erase(personId: PersonId): Promise<void> {
    const { manager, now } = this.scope;
    await manager.update(
      JoinRequest,
      { personId, state: "REQUESTED" },
      { state: "WITHDRAWN", decidedAt: now },
    );
    await manager.update(JoinRequest, { personId }, { reason: "", decisionReason: null });
  }

  private onDesk() {
    return this.scope.manager
      .createQueryBuilder(JoinRequest, "r")
      .where(readableBy("r.audience_id", ":person"), { person: this.scope.actor.personId });
  }

  private visible() {
    return this.scope.manager
      .createQueryBuilder(JoinRequest, "r")
      .where(`(r.person_id = :person or ${readableBy("r.audience_id", ":person")})`, {
        person: this.scope.actor.personId,
      });
  }
}
