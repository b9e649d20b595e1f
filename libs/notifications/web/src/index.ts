import { lazy } from "react";

export { UnreadBadge } from "./inbox/unread-badge.tsx";
export { NewForMe } from "./home/new-for-me.tsx";
export { notificationRoutes } from "./routes.ts";
export const MailPreferences = lazy(async () => ({
  default: (await import("./mail/mail-preferences.tsx")).MailPreferences,
}));
