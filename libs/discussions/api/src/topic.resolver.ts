import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { NotFound, Problem, toId } from "#kernel";
import { FollowTopics, SaveTopic, type Topic, TopicStore } from "#discussions/domain";
import { Access, type Locale, type RequestContext } from "#platform/graphql";
import type { FollowTopicsInput, SaveTopicInput } from "#schema";
import { FollowTopicsSuccess, SaveTopicSuccess } from "./answers.ts";
import { followedTopics, topicById, topicList } from "./loaders.ts";

@Resolver("Topic")
export class TopicResolver {
  constructor(private readonly save: SaveTopic) {}

  @Access.SignedIn()
  @Query("topics")
  topics(@Args("retired") retired: boolean, @Context() context: RequestContext) {
    return under(null, retired, context);
  }

  @Access.SignedIn()
  @Query("topic")
  async topic(@Args("slug") slug: string, @Context() context: RequestContext) {
    return (await context.unit()).store(TopicStore).findBySlug(slug.replaceAll("\0", ""));
  }

  @Access.SignedIn()
  @Mutation("saveTopic")
  async saveTopic(@Args("input") input: SaveTopicInput, @Context() context: RequestContext) {
    const topicId = input.topicId ? toId<"Topic">(input.topicId) : null;
    const parentId = input.parentId ? toId<"Topic">(input.parentId) : null;
    const result = await this.save.execute(context.actor, {
      ...input,
      ...{ topicId, parentId, retired: input.retired === true },
    });
    if (result instanceof Problem) return result;
    const topic = await context.load(topicById, result.topicId);
    return topic ? new SaveTopicSuccess(topic) : new NotFound();
  }

  @ResolveField("name")
  name(@Parent() topic: Topic, @Context() { locale }: RequestContext) {
    return nameIn(topic, locale);
  }

  @ResolveField("nameIn")
  nameIn(@Parent() topic: Topic, @Args("locale") locale: Locale) {
    return nameIn(topic, locale);
  }

  @ResolveField("children")
  children(@Parent() { id }: Topic, @Args("retired") retired: boolean, @Context() context: RequestContext) {
    return under(id, retired, context);
  }

  @ResolveField("followed")
  async followed(@Parent() { id }: Topic, @Context() context: RequestContext) {
    return (await context.load(followedTopics, "viewer"))?.has(id) ?? false;
  }

  @ResolveField("retired")
  retired(@Parent() { retiredAt }: Topic) {
    return retiredAt !== null;
  }
}

@Resolver("Viewer")
export class ViewerTopicResolver {
  constructor(private readonly follow: FollowTopics) {}

  @ResolveField("followedTopics")
  async followedTopics(@Context() context: RequestContext) {
    const ids = [...((await context.load(followedTopics, "viewer")) ?? [])];
    const topics = await Promise.all(ids.map((id) => context.load(topicById, id)));
    return topics.filter((topic) => topic !== null);
  }

  @Access.SignedIn()
  @Mutation("followTopics")
  async followTopics(@Args("input") input: FollowTopicsInput, @Context() context: RequestContext) {
    const topicIds = input.topicIds.map((id) => toId<"Topic">(id));
    const result = await this.follow.execute(context.actor, { ...input, topicIds });
    return result instanceof Problem ? result : new FollowTopicsSuccess({ id: context.actor.personId });
  }
}

async function under(parent: Topic["parentId"], retired: boolean, context: RequestContext) {
  const list = (await context.load(topicList, "list")) ?? [];
  return list.filter(({ parentId, retiredAt }) => parentId === parent && (retired || retiredAt === null));
}

const nameIn = ({ nameDe, nameEn }: Topic, locale: Locale): string => (locale === "DE" ? nameDe : nameEn);
