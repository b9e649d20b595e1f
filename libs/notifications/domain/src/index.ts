import { MailPreference, Notification } from "./model/notification.ts";

export { Notification, type NotificationKind, type Subject } from "./model/notification.ts";
export { NotificationStore } from "./store/notification.store.ts";
export { MarkNotificationsRead, SetMailPreference } from "./use-cases/inbox.ts";

export const notificationEntities = [Notification, MailPreference];
