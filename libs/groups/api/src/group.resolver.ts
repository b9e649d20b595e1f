import { Args, Context, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import type { PersonId } from "#kernel";
import { type Group, GroupStore, MembershipStore, groupPolicy } from "#groups/domain";
import { Access, type RequestContext, connectionOf, pageRequest } from "#platform/graphql";
import { headcountOf, moderatorsOf, ownEndIn, ownRequestIn } from "./loaders.ts";
import { viewerStanding } from "./viewer-standing.ts";

@Resolver("Group")
export class GroupQueries {
  @Access.SignedIn()
  @Query("groups")
  async groups(@Context() context: RequestContext) {
    return (await context.unit()).store(GroupStore).list();
  }

  @Access.SignedIn()
  @Query("group")
  async group(@Args("slug") slug: string, @Context() context: RequestContext) {
    return (await context.unit()).store(GroupStore).findBySlug(slug);
  }
}

@Resolver("Group")
export class GroupResolver {
  @ResolveField("moderators")
  async moderators(@Parent() { id }: Group, @Context() context: RequestContext) {
    const places = (await context.load(moderatorsOf, id)) ?? [];
    return Promise.all(places.map(({ personId }) => context.find("Person", personId)));
  }

  @ResolveField("memberCount")
  async memberCount(@Parent() { id }: Group, @Context() context: RequestContext) {
    return (await context.load(headcountOf, id))?.people ?? 0;
  }

  @ResolveField("organisationCounts")
  async organisationCounts(@Parent() { id }: Group, @Context() context: RequestContext) {
    return (await context.load(headcountOf, id)) ?? { companies: 0, authorities: 0, institutions: 0 };
  }

  @ResolveField("members")
  async members(
    @Parent() group: Group,
    @Args() args: { first: number; after?: string },
    @Context() context: RequestContext,
  ) {
    if (!(await viewerStanding(context, group)).reader) return null;
    const store = (await context.unit()).store(MembershipStore);
    const page = await store.visible(group.id, pageRequest(args));
    return connectionOf(page, ({ startedAt: at, id }) => ({ at, id }));
  }

  @ResolveField("viewerStanding")
  async viewerStanding(@Parent() group: Group, @Context() context: RequestContext) {
    const { reader, moderator } = await viewerStanding(context, group);
    if (moderator) return "MODERATOR";
    if (reader) return "MEMBER";
    const request = await context.load(ownRequestIn, group.id);
    return request?.state === "REQUESTED" ? "APPLICANT" : "OUTSIDER";
  }

  @ResolveField("viewerFormerMembership")
  async viewerFormerMembership(@Parent() group: Group, @Context() context: RequestContext) {
    if ((await viewerStanding(context, group)).reader) return null;
    const ended = await context.load(ownEndIn, group.id);
    return ended && { endedAt: ended.endedAt, reason: ended.endReason };
  }

  @ResolveField("viewerJoinRequest")
  viewerJoinRequest(@Parent() { id }: Group, @Context() context: RequestContext) {
    return context.load(ownRequestIn, id);
  }
}

/** What the interface may offer: asked of the policies the commands ask. */
@Resolver("Group")
export class GroupAbilitiesResolver {
  @ResolveField("viewerCan")
  async viewerCan(@Parent() group: Group, @Context() context: RequestContext) {
    const standing = await viewerStanding(context, group);
    const request = standing.reader ? null : await context.load(ownRequestIn, group.id);
    const { now } = await context.unit();
    const may = (verdict: { denied: boolean }) => !verdict.denied;
    return {
      read: standing.reader,
      ask: standing.reader,
      requestToJoin: may(groupPolicy.requestToJoin(standing, request, now)),
      requestToJoinFrom: request?.mayAskAgainAt ?? null,
      leave: standing.reader && standing.kind === "CLOSED",
      decideJoinRequests: standing.moderator && standing.kind === "CLOSED",
      removeMembers: standing.moderator && standing.kind === "CLOSED",
      administer: may(groupPolicy.edit(standing)),
    };
  }
}

@Resolver("Membership")
export class MembershipResolver {
  @ResolveField("person")
  person(@Parent() { personId }: { personId: PersonId }, @Context() context: RequestContext) {
    return context.find("Person", personId);
  }

  @ResolveField("moderator")
  moderator(@Parent() { role }: { role: string }) {
    return role === "MODERATOR";
  }

  @ResolveField("since")
  since(@Parent() { startedAt }: { startedAt: Date }) {
    return startedAt;
  }
}

@Resolver("Viewer")
export class ViewerGroupsResolver {
  @ResolveField("groups")
  async groups(@Parent() { id }: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.unit()).store(GroupStore).readableFor(id);
  }
}
