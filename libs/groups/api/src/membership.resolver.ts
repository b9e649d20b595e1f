import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { type Id, NotFound, Problem, toId } from "#kernel";
import {
  AppointModerator,
  CreateGroup,
  DismissModerator,
  EditGroup,
  LeaveGroup,
  RemoveMember,
} from "#groups/domain";
import { Access, type RequestContext } from "#platform/graphql";
import type {
  AppointModeratorInput,
  CreateGroupInput,
  EditGroupInput,
  LeaveGroupInput,
  RemoveMemberInput,
} from "#schema";
import { GroupSuccess } from "./answers.ts";
import { groupById } from "./loaders.ts";

type Done = { groupId: Id<"Group"> };

async function answer(context: RequestContext, result: Done | Problem) {
  if (result instanceof Problem) return result;
  const group = await context.load(groupById, result.groupId);
  return group ? new GroupSuccess(group) : new NotFound();
}

@Resolver()
export class GroupAdministrationResolver {
  constructor(
    private readonly create: CreateGroup,
    private readonly edit: EditGroup,
    private readonly appoint: AppointModerator,
    private readonly dismiss: DismissModerator,
  ) {}

  @Access.SignedIn()
  @Mutation("createGroup")
  async createGroup(@Args("input") input: CreateGroupInput, @Context() context: RequestContext) {
    return answer(context, await this.create.execute(context.actor, input));
  }

  @Access.SignedIn()
  @Mutation("editGroup")
  async editGroup(@Args("input") input: EditGroupInput, @Context() context: RequestContext) {
    const groupId = toId<"Group">(input.groupId);
    return answer(context, await this.edit.execute(context.actor, { ...input, groupId }));
  }

  @Access.SignedIn()
  @Mutation("appointModerator")
  async appointModerator(@Args("input") input: AppointModeratorInput, @Context() context: RequestContext) {
    return answer(context, await this.appoint.execute(context.actor, idsOf(input)));
  }

  @Access.SignedIn()
  @Mutation("dismissModerator")
  async dismissModerator(@Args("input") input: AppointModeratorInput, @Context() context: RequestContext) {
    return answer(context, await this.dismiss.execute(context.actor, idsOf(input)));
  }
}

@Resolver()
export class MembershipEndResolver {
  constructor(
    private readonly leave: LeaveGroup,
    private readonly remove: RemoveMember,
  ) {}

  @Access.SignedIn()
  @Mutation("leaveGroup")
  async leaveGroup(@Args("input") input: LeaveGroupInput, @Context() context: RequestContext) {
    const groupId = toId<"Group">(input.groupId);
    return answer(context, await this.leave.execute(context.actor, { ...input, groupId }));
  }

  @Access.SignedIn()
  @Mutation("removeMember")
  async removeMember(@Args("input") input: RemoveMemberInput, @Context() context: RequestContext) {
    return answer(context, await this.remove.execute(context.actor, { ...input, ...idsOf(input) }));
  }
}

const idsOf = (input: AppointModeratorInput) => ({
  idempotencyKey: input.idempotencyKey,
  groupId: toId<"Group">(input.groupId),
  personId: toId<"Person">(input.personId),
});
