import { lazy } from "react";

export { identityRoutes } from "./routes.ts";
export { useSignOut } from "./sign-in/use-sign-out.ts";
/** Warns before the session ends. */
export const SessionEndDialog = lazy(async () => ({
  default: (await import("./sign-in/session-end-dialog.tsx")).SessionEndDialog,
}));
export const SessionEndedDialog = lazy(async () => ({
  default: (await import("./sign-in/session-ended-dialog.tsx")).SessionEndedDialog,
}));
