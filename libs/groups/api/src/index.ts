export { GroupsModule } from "./groups.module.ts";
