import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { GraphQLError } from "graphql";
import { Problem, toId } from "#kernel";
import {
  MarkNotificationsRead,
  type Notification,
  NotificationStore,
  SetMailPreference,
} from "#notifications/domain";
import { Access, type RequestContext, connectionOf, pageRequest } from "#platform/graphql";
import { LiveHub } from "#platform/live";
import { decisionReason } from "./decision-reason.ts";
import type { MarkNotificationsReadInput, QueryNotificationsArgs, SetMailPreferenceInput } from "#schema";

const NAMED_AT_MOST = 200;

/** Only a key that was used with other input is refused here: the sender's fault. */
const refused = ({ code }: Problem) =>
  new GraphQLError(`The command was refused: ${code}`, { extensions: { code: "BAD_USER_INPUT" } });

@Resolver("Notification")
export class NotificationResolver {
  @Access.SignedIn()
  @Query("notifications")
  async notifications(@Args() args: QueryNotificationsArgs, @Context() context: RequestContext) {
    const store = (await context.unit()).store(NotificationStore);
    const page = await store.list(args.unreadOnly ?? false, pageRequest(args));
    return connectionOf(page, ({ createdAt: at, id }) => ({ at, id }));
  }

  @ResolveField("actor")
  async actor(@Parent() { actorId }: Notification, @Context() context: RequestContext) {
    const actor = (await context.find("Person", actorId)) as { readonly state: string } | null;
    return actor?.state === "FORMER" ? null : actor;
  }

  @ResolveField("thread")
  thread(@Parent() { threadId }: Notification, @Context() context: RequestContext) {
    return context.find("Thread", threadId);
  }

  @ResolveField("group")
  group(@Parent() { groupId }: Notification, @Context() context: RequestContext) {
    return context.find("Group", groupId);
  }

  @ResolveField("joinRequest")
  joinRequest(@Parent() { joinRequestId }: Notification, @Context() context: RequestContext) {
    return context.find("JoinRequest", joinRequestId);
  }

  @ResolveField("reason")
  async reason(@Parent() notification: Notification, @Context() context: RequestContext) {
    return decisionReason(await context.unit(), notification);
  }

  @ResolveField("organisation")
  organisation(@Parent() { organisationId }: Notification, @Context() context: RequestContext) {
    return context.find("Organisation", organisationId);
  }
}

@Resolver("Viewer")
export class ViewerInboxResolver {
  constructor(
    private readonly mark: MarkNotificationsRead,
    private readonly prefer: SetMailPreference,
    private readonly hub: LiveHub,
  ) {}

  @ResolveField("unreadNotificationCount")
  async unreadNotificationCount(@Context() context: RequestContext) {
    return (await context.unit()).store(NotificationStore).unreadCount();
  }

  @ResolveField("mailPreferences")
  async mailPreferences(@Context() context: RequestContext) {
    return (await context.unit()).store(NotificationStore).preferences();
  }

  @Access.SignedIn()
  @Mutation("markNotificationsRead")
  async markNotificationsRead(
    @Args("input") input: MarkNotificationsReadInput,
    @Context() context: RequestContext,
  ) {
    const { actor } = context;
    const ids = input.ids?.slice(0, NAMED_AT_MOST).map((id) => toId<"Notification">(id)) ?? null;
    const result = await this.mark.execute(actor, { ...input, ids, read: input.read ?? true });
    if (result instanceof Problem) throw refused(result);
    this.hub.hint([actor.personId], { topic: "inbox" }); // the person's other windows
    const notifications = ids ? await (await context.unit()).store(NotificationStore).findMany(ids) : [];
    return { viewer: { id: actor.personId }, notifications };
  }

  @Access.SignedIn()
  @Mutation("setMailPreference")
  async setMailPreference(@Args("input") input: SetMailPreferenceInput, @Context() context: RequestContext) {
    const result = await this.prefer.execute(context.actor, input);
    if (result instanceof Problem) throw refused(result);
    return { viewer: { id: context.actor.personId } };
  }
}
