import { type EntityManager, In, IsNull } from "typeorm";
import { type Id, type Page, type PageRequest, type PersonId, type Scope, newId, pageOf } from "#kernel";
import { readableBy } from "#groups/contract";
import {
  MAILED_BY_DEFAULT,
  MailPreference,
  NOTIFICATION_KINDS,
  Notification,
  type NotificationKind,
  type Subject,
} from "../model/notification.ts";

/** The inbox of the unit's actor; for the system, where notifications are written. */
export class NotificationStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** One row for each person who has none of this event yet. Answers the new ones. */
  async add(
    eventId: string,
    people: readonly PersonId[],
    kind: NotificationKind,
    about: Subject,
  ): Promise<Notification[]> {
    if (people.length === 0) return [];
    const { now, manager } = this.scope;
    const rows = people.map((personId) => ({
      ...EMPTY,
      ...about,
      id: newId<"Notification">(now),
      personId,
      eventId,
      kind,
      createdAt: now,
    }));
    const added: Notification[] = [];
    for (let i = 0; i < rows.length; i += ROWS_PER_INSERT) {
      const some = rows.slice(i, i + ROWS_PER_INSERT);
      await manager.createQueryBuilder().insert().into(Notification).values(some).orIgnore().execute();
      added.push(...(await manager.findBy(Notification, { id: In(some.map(({ id }) => id)) })));
    }
    return added;
  }

  async list(unreadOnly: boolean, { first, after }: PageRequest): Promise<Page<Notification>> {
    const query = this.mine()
      .orderBy("n.createdAt", "DESC")
      .addOrderBy("n.id", "DESC")
      .limit(first + 1);
    if (unreadOnly) query.andWhere("n.read_at is null");
    if (after) query.andWhere("(n.created_at, n.id) < (:at, :afterId)", { at: after.at, afterId: after.id });
    return pageOf(await query.getMany(), first);
  }

  findMany(ids: readonly Id<"Notification">[]): Promise<Notification[]> {
    return this.mine().andWhere("n.id = any(:ids)", { ids }).getMany();
  }

  unreadCount(): Promise<number> {
    return this.mine().andWhere("n.read_at is null").getCount();
  }

  /** All of them where no ids are given. */
  async mark(ids: readonly Id<"Notification">[] | null, read: boolean): Promise<void> {
    const { personId } = this.scope.actor;
    await this.scope.manager.update(
      Notification,
      { personId, ...(ids && { id: In([...ids]) }), ...(read && { readAt: IsNull() }) },
      { readAt: read ? this.scope.now : null },
    );
  }

  /** What a person has seen in a thread needs no second look in the inbox. Answers how many entries that were. */
  async markThread(personId: PersonId, threadId: Id<"Thread">, until: Date): Promise<number> {
    const [, affected] = await this.scope.manager.query<[unknown[], number]>(
      `update notification set read_at = $4 from post
       where notification.person_id = $1 and notification.thread_id = $2 and notification.read_at is null
         and post.id = notification.post_id and post.created_at <= $3`,
      [personId, threadId, until, this.scope.now],
    );
    return affected;
  }

  async markMailed(id: Id<"Notification">): Promise<void> {
    await this.scope.manager.update(Notification, { id }, { mailedAt: this.scope.now });
  }

  /** Of these people, those who want a mail for this kind. */
  async wantMail(people: readonly PersonId[], kind: NotificationKind): Promise<ReadonlySet<PersonId>> {
    const chosen = await this.scope.manager.findBy(MailPreference, { personId: In([...people]), kind });
    const choice = new Map(chosen.map(({ personId, mail }) => [personId, mail]));
    return new Set(people.filter((person) => choice.get(person) ?? MAILED_BY_DEFAULT[kind]));
  }

  async preferences(): Promise<{ kind: NotificationKind; mail: boolean }[]> {
    const chosen = await this.scope.manager.findBy(MailPreference, { personId: this.scope.actor.personId });
    const choice = new Map(chosen.map(({ kind, mail }) => [kind, mail]));
    return NOTIFICATION_KINDS.map((kind) => ({ kind, mail: choice.get(kind) ?? MAILED_BY_DEFAULT[kind] }));
  }

  async prefer(kind: NotificationKind, mail: boolean): Promise<void> {
    const { personId } = this.scope.actor;
    await this.scope.manager.upsert(MailPreference, { personId, kind, mail }, ["personId", "kind"]);
  }

  /** Everything a person was told, without what it was about: for the person. */
  async history(
    personId: PersonId,
  ): Promise<readonly Pick<Notification, "kind" | "createdAt" | "readAt" | "mailedAt">[]> {
    const rows = await this.scope.manager.find(Notification, {
      where: { personId },
      order: { createdAt: "ASC" },
    });
    return rows.map(({ kind, createdAt, readAt, mailedAt }) => ({ kind, createdAt, readAt, mailedAt }));
  }

  async choices(personId: PersonId): Promise<readonly Pick<MailPreference, "kind" | "mail">[]> {
    const rows = await this.scope.manager.findBy(MailPreference, { personId });
    return rows.map(({ kind, mail }) => ({ kind, mail }));
  }

  /** What was told about a post that is gone; answers whom. */
  async forgetPost(postId: Id<"Post">): Promise<readonly PersonId[]> {
    const [gone] = await this.scope.manager.query<[{ personId: PersonId }[], number]>(
      `delete from notification where post_id = $1 returning person_id as "personId"`,
      [postId],
    );
    return gone.map(({ personId }) => personId);
  }

  /** A person's inbox and choices, when their account is erased. */
  async erase(personId: PersonId): Promise<void> {
    await this.scope.manager.delete(Notification, { personId });
    await this.scope.manager.delete(MailPreference, { personId });
  }

  private mine() {
    return this.scope.manager
      .createQueryBuilder(Notification, "n")
      .where("n.person_id = :person", { person: this.scope.actor.personId })
      .andWhere(`(n.audience_id is null or ${readableBy("n.audience_id", ":person")})`)
      .andWhere(`(n.kind <> 'AFFILIATION_REQUESTED' or ${DECIDES})`);
  }
}

/** Whoever decides about ties no longer is not told of them any more. */
const DECIDES = `(administrates() or exists (select 1 from moderated_groups())
  or n.organisation_id in (select administered_organisations()))`;

/** A statement takes 65,535 parameters. */
const ROWS_PER_INSERT = 2_000;
const EMPTY = {
  audienceId: null,
  actorId: null,
  threadId: null,
  postId: null,
  groupId: null,
  joinRequestId: null,
  organisationId: null,
  readAt: null,
  mailedAt: null,
};
