import { Audience, Group, Membership } from "./model/group.ts";
import { JoinRequest } from "./model/join-request.ts";

export { Group, type GroupRule, Membership } from "./model/group.ts";
export { JoinRequest, type JoinRequestState } from "./model/join-request.ts";
export { groupPolicy, type GroupStanding } from "./policy/group.policy.ts";
export { AudiencesPort, GroupAccessPort, StewardshipPort } from "./store/group-access-port.ts";
export { AcquaintancesPort } from "./store/acquaintances-port.ts";
export { DeparturesPort } from "./store/departures-port.ts";
export { GroupStore, type Headcount } from "./store/group.store.ts";
export { GroupsPort } from "./store/groups-port.ts";
export { JoinRequestStore } from "./store/join-request.store.ts";
export { MembershipStore } from "./store/membership.store.ts";
export { AppointModerator, DismissModerator } from "./use-cases/appoint-moderator.ts";
export { CreateGroup, EditGroup } from "./use-cases/create-group.ts";
export {
  AllowNewJoinRequest,
  ApproveJoinRequest,
  RejectJoinRequest,
} from "./use-cases/decide-join-request.ts";
export { LeaveGroup, RemoveMember } from "./use-cases/end-membership.ts";
export { RequestToJoin, WithdrawJoinRequest } from "./use-cases/request-to-join.ts";

export const groupEntities = [Group, Audience, Membership, JoinRequest];
