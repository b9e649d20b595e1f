export {
  Audiences,
  GroupAccess,
  type GroupKind,
  type ReaderStanding,
  readableBy,
  visibleTo,
} from "./access.ts";
export { Groups } from "./groups.ts";
export {
  JoinApproved,
  JoinRejected,
  JoinReopened,
  JoinRequested,
  JoinWithdrawn,
  MembershipEnded,
  ModeratorAppointed,
} from "./events.ts";
