import { lazy } from "react";

export { useAnybodyElse } from "./home/use-anybody-else.ts";
export { useGroupsHere, type GroupsHere } from "./home/use-groups-here.ts";
export { useMyGroups } from "./rail/use-my-groups.ts";
export { groupRoutes, type GroupSlots } from "./routes.tsx";
export const GroupsAside = lazy(async () => ({
  default: (await import("./rail/groups-aside.tsx")).GroupsAside,
}));
export const GroupAdministration = lazy(async () => ({
  default: (await import("./administration/group-administration.tsx")).GroupAdministration,
}));
export const GroupsToJoin = lazy(async () => ({
  default: (await import("./home/groups-to-join.tsx")).GroupsToJoin,
}));
export const MyGroups = lazy(async () => ({ default: (await import("./rail/my-groups.tsx")).MyGroups }));
export const OpenRequestsBadge = lazy(async () => ({
  default: (await import("./rail/open-requests-badge.tsx")).OpenRequestsBadge,
}));
