import type { RouteObject } from "react-router";

const open = { public: true };

/** Pages for whoever is not signed in. */
export const identityRoutes: RouteObject[] = [
  {
    path: "anmelden",
    handle: open,
    lazy: async () => ({ Component: (await import("./sign-in/sign-in-page.tsx")).SignInPage }),
  },
  {
    path: "passwort",
    handle: open,
    lazy: async () => ({ Component: (await import("./password/reset-request-page.tsx")).ResetRequestPage }),
  },
  {
    path: "passwort/neu",
    handle: open,
    lazy: async () => ({ Component: (await import("./password/new-password-page.tsx")).NewPasswordPage }),
  },
];
