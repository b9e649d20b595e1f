import { Module } from "@nestjs/common";
import { UnitOfWork } from "#kernel";
import { Acquaintances, Departures, Stewardship } from "#directory/contract";
import { Audiences, GroupAccess, Groups } from "#groups/contract";
import {
  AllowNewJoinRequest,
  AppointModerator,
  ApproveJoinRequest,
  AudiencesPort,
  CreateGroup,
  AcquaintancesPort,
  DeparturesPort,
  DismissModerator,
  EditGroup,
  GroupAccessPort,
  GroupsPort,
  LeaveGroup,
  RejectJoinRequest,
  RemoveMember,
  RequestToJoin,
  StewardshipPort,
  WithdrawJoinRequest,
} from "#groups/domain";
import { Ports } from "#platform/database";
import { ownType, useCases } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { LiveHub } from "#platform/live";
import {
  GroupAbilitiesResolver,
  GroupQueries,
  GroupResolver,
  MembershipResolver,
  ViewerGroupsResolver,
} from "./group.resolver.ts";
import {
  ApplicantResolver,
  JoinRequestQueries,
  JoinRequestResolver,
  UnlockDeskResolver,
} from "./join-request.resolver.ts";
import { askReadersOfAudiences, hintAboutGroups } from "./live.handlers.ts";
import { groupById, joinRequestById, standingIn } from "./loaders.ts";
import { GroupAdministrationResolver, MembershipEndResolver } from "./membership.resolver.ts";
import { addGroupTexts } from "./problem-texts.ts";

@Module({
  providers: [
    ...useCases(
      RequestToJoin,
      WithdrawJoinRequest,
      ApproveJoinRequest,
      RejectJoinRequest,
      AllowNewJoinRequest,
    ),
    ...useCases(CreateGroup, EditGroup, AppointModerator, DismissModerator, LeaveGroup, RemoveMember),
    ...[GroupQueries, GroupResolver, GroupAbilitiesResolver, MembershipResolver, ViewerGroupsResolver],
    ...[GroupAdministrationResolver, MembershipEndResolver],
    ...[JoinRequestQueries, JoinRequestResolver, ApplicantResolver, UnlockDeskResolver],
  ],
})
export class GroupsModule {
  constructor(ports: Ports, handlers: EventHandlers, work: UnitOfWork, hub: LiveHub) {
    ports.bind(GroupAccess, GroupAccessPort);
    ports.bind(Audiences, AudiencesPort);
    ports.bind(Groups, GroupsPort);
    ports.bind(Stewardship, StewardshipPort);
    ports.bind(Departures, DeparturesPort);
    ports.bind(Acquaintances, AcquaintancesPort);
    hintAboutGroups(handlers, hub);
    askReadersOfAudiences(hub, work);
    ownType("Group", groupById);
    ownType("GroupStanding", standingIn);
    ownType("JoinRequest", joinRequestById);
    addGroupTexts();
  }
}
