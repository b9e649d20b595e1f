import type { Group, GroupStanding } from "#groups/domain";
import type { RequestContext } from "#platform/graphql";
import { administrator, standingIn } from "./loaders.ts";

/** How the viewer stands to a group, for the same policies that commands ask. */
export async function viewerStanding(context: RequestContext, { id, kind }: Group): Promise<GroupStanding> {
  const reader = await context.load(standingIn, id);
  return {
    kind,
    reader: reader !== null,
    moderator: reader?.moderator ?? false,
    administrator: (await context.load(administrator, "viewer")) ?? false,
  };
}
