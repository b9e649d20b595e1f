import type { ReactNode } from "react";
import type { RouteObject } from "react-router";

export interface GroupSlots {
  /** The threads of a group, inside the group's page. */
  threads: (groupId: string) => ReactNode;
  /** What else waits for a moderator, below the unlock desk. */
  verificationDesk: ReactNode;
  /** What stands in place of the desk for whoever moderates no closed group. */
  withoutDesk: ReactNode;
}

/** Groups, their members, and the unlock desk. */
export function groupRoutes({ threads, verificationDesk, withoutDesk }: GroupSlots): RouteObject[] {
  const desk = async () => {
    const { DeskPage } = await import("./desk/desk-page.tsx");
    return { element: <DeskPage verificationDesk={verificationDesk} withoutDesk={withoutDesk} /> };
  };
  return [
    {
      path: "gruppen",
      lazy: async () => ({ Component: (await import("./list/groups-page.tsx")).GroupsPage }),
    },
    {
      path: "gruppen/:slug",
      lazy: async () => {
        const { GroupPage } = await import("./group/group-page.tsx");
        return { element: <GroupPage threads={threads} /> };
      },
    },
    {
      path: "gruppen/:slug/mitglieder",
      lazy: async () => ({ Component: (await import("./members/members-page.tsx")).MembersPage }),
    },
    // one optional segment: the desk stays mounted while one walks from request to request
    { path: "freischaltung/:id?", handle: { work: true }, lazy: desk },
  ];
}
