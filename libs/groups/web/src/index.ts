import { lazy } from "react";

export { groupRoutes, type GroupSlots } from "./routes.tsx";
export const GroupsAside = lazy(async () => ({
  default: (await import("./rail/groups-aside.tsx")).GroupsAside,
}));
export const GroupAdministration = lazy(async () => ({
  default: (await import("./administration/group-administration.tsx")).GroupAdministration,
}));
export const MyGroups = lazy(async () => ({ default: (await import("./rail/my-groups.tsx")).MyGroups }));
export const OpenRequestsBadge = lazy(async () => ({
  default: (await import("./rail/open-requests-badge.tsx")).OpenRequestsBadge,
}));
