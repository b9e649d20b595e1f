import { directoryEntities } from "#directory/domain";
import { discussionEntities } from "#discussions/domain";
import { groupEntities } from "#groups/domain";
import { identityEntities } from "#identity/domain";
import { notificationEntities } from "#notifications/domain";
import { searchEntities } from "#search/domain";

/** Every table that is an entity of some context. */
export const entities: readonly (new () => object)[] = [
  ...identityEntities,
  ...directoryEntities,
  ...groupEntities,
  ...discussionEntities,
  ...notificationEntities,
  ...searchEntities,
];
