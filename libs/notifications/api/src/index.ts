export { NotificationsModule } from "./notifications.module.ts";
export { tellOfInbox } from "./personal-data.ts";
