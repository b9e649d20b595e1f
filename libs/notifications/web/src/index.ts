import { lazy } from "react";

export { notificationRoutes } from "./routes.ts";
export const NewForMe = lazy(async () => ({ default: (await import("./home/new-for-me.tsx")).NewForMe }));
export const MailPreferences = lazy(async () => ({
  default: (await import("./mail/mail-preferences.tsx")).MailPreferences,
}));
export const UnreadBadge = lazy(async () => ({
  default: (await import("./inbox/unread-badge.tsx")).UnreadBadge,
}));
