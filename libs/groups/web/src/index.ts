import { lazy } from "react";

export { MyGroups } from "./rail/my-groups.tsx";
export { OpenRequestsBadge } from "./rail/open-requests-badge.tsx";
export { groupRoutes, type GroupSlots } from "./routes.tsx";
export const GroupsAside = lazy(async () => ({
  default: (await import("./rail/groups-aside.tsx")).GroupsAside,
}));
export const GroupAdministration = lazy(async () => ({
  default: (await import("./administration/group-administration.tsx")).GroupAdministration,
}));
