import { lazy } from "react";

export { OpenRequestsBadge } from "./rail/open-requests-badge.tsx";
export { MyGroups } from "./rail/my-groups.tsx";
export { GroupsToJoin } from "./home/groups-to-join.tsx";
export { GroupsAside } from "./rail/groups-aside.tsx";
export { useAnybodyElse } from "./home/use-anybody-else.ts";
export { useGroupsHere, type GroupsHere } from "./home/use-groups-here.ts";
export { useMyGroups } from "./rail/use-my-groups.ts";
export { groupRoutes, type GroupSlots } from "./routes.tsx";
export const GroupAdministration = lazy(async () => ({
  default: (await import("./administration/group-administration.tsx")).GroupAdministration,
}));
