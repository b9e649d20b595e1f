import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { type Id, NotFound, Problem, toId } from "#kernel";
import {
  AllowNewJoinRequest,
  ApproveJoinRequest,
  type JoinRequest,
  JoinRequestStore,
  MembershipStore,
  RejectJoinRequest,
  RequestToJoin,
  WithdrawJoinRequest,
} from "#groups/domain";
import { Access, RateLimits, type RequestContext, connectionOf, pageRequest } from "#platform/graphql";
import type {
  AllowNewJoinRequestInput,
  ApproveJoinRequestInput,
  QueryJoinRequestsArgs,
  RejectJoinRequestInput,
  RequestToJoinInput,
  WithdrawJoinRequestInput,
} from "#schema";
import { JoinRequestSuccess } from "./answers.ts";
import { applicantEmailOf, groupById, joinRequestById, standingIn } from "./loaders.ts";

type Done = { joinRequestId: Id<"JoinRequest"> };

async function answer(context: RequestContext, result: Done | Problem) {
  if (result instanceof Problem) return result;
  const request = await context.load(joinRequestById, result.joinRequestId);
  return request ? new JoinRequestSuccess(request) : new NotFound();
}
const named = <Input extends { joinRequestId: string }>(input: Input) => ({
  ...input,
  joinRequestId: toId<"JoinRequest">(input.joinRequestId),
});

@Resolver()
export class JoinRequestQueries {
  @Access.SignedIn()
  @Query("joinRequests")
  async joinRequests(@Args() args: QueryJoinRequestsArgs, @Context() context: RequestContext) {
    const store = (await context.unit()).store(JoinRequestStore);
    const groupId = args.groupId ? toId<"Group">(args.groupId) : null;
    const page = await store.desk(args.state ?? "REQUESTED", groupId, pageRequest(args));
    return connectionOf(page, ({ state, requestedAt, decidedAt, id }) => ({
      at: (state === "REQUESTED" ? null : decidedAt) ?? requestedAt,
      id,
    }));
  }

  @Access.SignedIn()
  @Query("joinRequest")
  joinRequest(@Args("id") id: string, @Context() context: RequestContext) {
    return context.load(joinRequestById, toId<"JoinRequest">(id));
  }
}

@Resolver("JoinRequest")
export class JoinRequestResolver {
  @ResolveField("group")
  group(@Parent() { groupId }: JoinRequest, @Context() context: RequestContext) {
    return context.load(groupById, groupId);
  }

  @ResolveField("person")
  person(@Parent() { personId }: JoinRequest, @Context() context: RequestContext) {
    return context.find("Person", personId);
  }

  @ResolveField("affiliation")
  affiliation(@Parent() { personId }: JoinRequest, @Context() context: RequestContext) {
    return context.find("CurrentAffiliation", personId);
  }

  @ResolveField("decidedBy")
  decidedBy(@Parent() { decidedById }: JoinRequest, @Context() context: RequestContext) {
    return context.find("Person", decidedById);
  }

  /** While it waits, whoever decides about it knows the address; later it is the person's to show. */
  @ResolveField("email")
  email(@Parent() { personId, state }: JoinRequest, @Context() context: RequestContext) {
    const known = state === "REQUESTED" || personId === context.actor.personIdOrNull;
    return known ? context.load(applicantEmailOf, personId) : null;
  }

  @ResolveField("viewerCan")
  async viewerCan(@Parent() request: JoinRequest, @Context() context: RequestContext) {
    const own = request.personId === context.actor.personId;
    const moderator = (await context.load(standingIn, request.groupId))?.moderator ?? false;
    const open = request.state === "REQUESTED";
    return {
      withdraw: own && open,
      decide: moderator && open,
      allowNewRequest: moderator && request.state === "REJECTED" && !request.reopenedAt,
    };
  }
}

@Resolver()
export class ApplicantResolver {
  constructor(
    private readonly request: RequestToJoin,
    private readonly withdraw: WithdrawJoinRequest,
    private readonly limits: RateLimits,
  ) {}

  @Access.SignedIn()
  @Mutation("requestToJoin")
  async requestToJoin(@Args("input") input: RequestToJoinInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("ask-to-join", context.actor.personId);
    if (tooMany) return tooMany;
    const groupId = toId<"Group">(input.groupId);
    return answer(context, await this.request.execute(context.actor, { ...input, groupId }));
  }

  @Access.SignedIn()
  @Mutation("withdrawJoinRequest")
  async withdrawJoinRequest(
    @Args("input") input: WithdrawJoinRequestInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, await this.withdraw.execute(context.actor, named(input)));
  }
}

@Resolver("Viewer")
export class UnlockDeskResolver {
  constructor(
    private readonly approve: ApproveJoinRequest,
    private readonly reject: RejectJoinRequest,
    private readonly allow: AllowNewJoinRequest,
  ) {}

  @Access.SignedIn()
  @Mutation("approveJoinRequest")
  async approveJoinRequest(
    @Args("input") input: ApproveJoinRequestInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, await this.approve.execute(context.actor, named(input)));
  }

  @Access.SignedIn()
  @Mutation("rejectJoinRequest")
  async rejectJoinRequest(@Args("input") input: RejectJoinRequestInput, @Context() context: RequestContext) {
    return answer(context, await this.reject.execute(context.actor, named(input)));
  }

  @Access.SignedIn()
  @Mutation("allowNewJoinRequest")
  async allowNewJoinRequest(
    @Args("input") input: AllowNewJoinRequestInput,
    @Context() context: RequestContext,
  ) {
    return answer(context, await this.allow.execute(context.actor, named(input)));
  }

  @ResolveField("openJoinRequestCount")
  async openJoinRequestCount(@Context() context: RequestContext) {
    const unit = await context.unit();
    if (!(await unit.store(MembershipStore).moderates(unit.actor.personId))) return null;
    return unit.store(JoinRequestStore).openOnDesk();
  }
}
