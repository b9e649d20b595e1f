import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  InputCheck,
  NotAllowed,
  NotFound,
  type Problem,
  type UnitOfWork,
  slugOf,
} from "#kernel";
import { Directory } from "#directory/contract";
import { TopicStore } from "../store/topic.store.ts";

/** So many at most stand at one thread. */
export const TOPICS_PER_THREAD = 3;
const NAME = { min: 2, max: 60 } as const;
const MOST_FOLLOWED = 200;

/** Whose new threads one wants to hear of; none means all. */
export class FollowTopics {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { readonly topicIds: readonly Id<"Topic">[] },
  ): Promise<{ followed: number } | Problem> {
    return this.work.run<{ followed: number }>(actor, "followTopics", input, async (tx) => {
      const ids = [...new Set(input.topicIds)].slice(0, MOST_FOLLOWED);
      const topics = tx.store(TopicStore);
      if (!(await topics.canStand(ids))) return new Conflict("TOPIC_GONE");
      await topics.follow(ids);
      return { followed: ids.length };
    });
  }
}

export interface SaveTopicInput extends Command {
  /** Left out for a new one. */
  readonly topicId?: Id<"Topic"> | null;
  /** The heading it stands under; left out for a heading. A topic keeps its place once it is there. */
  readonly parentId?: Id<"Topic"> | null;
  readonly nameDe: string;
  readonly nameEn: string;
  /** Offered no more; what has it keeps it. */
  readonly retired: boolean;
}

/** Adds a topic to the curated list, or renames, retires or offers one again; administrators do. */
export class SaveTopic {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: SaveTopicInput): Promise<{ topicId: Id<"Topic"> } | Problem> {
    return this.work.run<{ topicId: Id<"Topic"> }>(actor, "saveTopic", input, async (tx) => {
      if (!(await tx.port(Directory).isAdministrator(actor.personId))) return new NotAllowed();
      const check = new InputCheck();
      const nameDe = check.line("nameDe", input.nameDe, NAME);
      const nameEn = check.line("nameEn", input.nameEn, NAME);
      if (check.problem) return check.problem;
      const topics = tx.store(TopicStore);
      if (input.topicId) {
        const [there] = await topics.findMany([input.topicId]);
        if (!there) return new NotFound();
        await topics.change(there.id, { nameDe, nameEn, retiredAt: input.retired ? tx.now : null });
        return { topicId: there.id };
      }
      const parentId = input.parentId ?? null;
      const [parent] = parentId ? await topics.findMany([parentId]) : [];
      if (parentId && (!parent || parent.parentId)) return new NotFound(); // two levels
      const slug = slugOf(nameDe, "sachgebiet");
      if (await topics.findBySlug(slug)) return new Conflict("TOPIC_EXISTS");
      return { topicId: await topics.add({ parentId, slug, nameDe, nameEn }) };
    });
  }
}
