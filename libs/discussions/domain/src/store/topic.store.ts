import { type EntityManager, In } from "typeorm";
import { type Id, type PersonId, type Scope, newId } from "#kernel";
import { Topic, TopicFollow } from "../model/topic.ts";

/** The curated list of topics, and who follows which. */
export class TopicStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  /** In the order of the list, those no longer offered among them. */
  all(): Promise<Topic[]> {
    return this.scope.manager.find(Topic, { order: { position: "ASC", id: "ASC" } });
  }

  findMany(ids: readonly Id<"Topic">[]): Promise<Topic[]> {
    return this.scope.manager.findBy(Topic, { id: In([...ids]) });
  }

  findBySlug(slug: string): Promise<Topic | null> {
    return this.scope.manager.findOneBy(Topic, { slug });
  }

  /** Whether all of these may stand at a thread: offered, and no headings. */
  async canStand(ids: readonly Id<"Topic">[]): Promise<boolean> {
    const found = await this.findMany(ids);
    return found.length === ids.length && found.every((topic) => topic.parentId && !topic.retiredAt);
  }

  /** Adds one at the end of its heading, or of the list. */
  async add(topic: Pick<Topic, "parentId" | "slug" | "nameDe" | "nameEn">): Promise<Id<"Topic">> {
    const id = newId<"Topic">(this.scope.now);
    const [last] = await this.scope.manager.find(Topic, { order: { position: "DESC" }, take: 1 });
    const position = (last?.position ?? 0) + 10;
    await this.scope.manager.insert(Topic, { id, ...topic, position, retiredAt: null });
    return id;
  }

  async change(id: Id<"Topic">, change: Partial<Topic>): Promise<void> {
    await this.scope.manager.update(Topic, { id }, change);
  }

  async followedBy(personId: PersonId): Promise<Id<"Topic">[]> {
    const follows = await this.scope.manager.findBy(TopicFollow, { personId });
    return follows.map(({ topicId }) => topicId);
  }

  /** What the actor follows from now on, and nothing else. */
  async follow(ids: readonly Id<"Topic">[]): Promise<void> {
    const { personId } = this.scope.actor;
    await this.forgetFollower(personId);
    if (ids.length)
      await this.scope.manager.insert(
        TopicFollow,
        ids.map((topicId) => ({ personId, topicId })),
      );
  }

  async forgetFollower(personId: PersonId): Promise<void> {
    await this.scope.manager.delete(TopicFollow, { personId });
  }

  /** Of these people, those who want to hear of a thread about these topics: who follows none hears of all. */
  async interested(people: readonly PersonId[], topics: readonly Id<"Topic">[]): Promise<PersonId[]> {
    if (topics.length === 0) return [...people];
    const rows = await this.scope.manager.query<{ id: PersonId }[]>(
      `select person.id from unnest($1::uuid[]) as person (id)
       where exists (select from topic_follow where person_id = person.id and topic_id = any($2))
         or not exists (select from topic_follow where person_id = person.id)`,
      [people, topics],
    );
    return rows.map(({ id }) => id);
  }
}
