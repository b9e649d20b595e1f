export { GroupsModule } from "./groups.module.ts";
export { tellOfGroups } from "./personal-data.ts";
