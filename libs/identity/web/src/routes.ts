import { createElement, type ReactNode } from "react";
import type { RouteObject } from "react-router";

const open = { public: true };

interface Slots {
  /** What is stored about the viewer, and the end of it; below on the account's page. */
  ownData: ReactNode;
}

/** Signing in and the account itself. */
export const identityRoutes = ({ ownData }: Slots): RouteObject[] => [
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
  {
    path: "mailadresse",
    handle: open,
    lazy: async () => ({ Component: (await import("./account/confirm-email-page.tsx")).ConfirmEmailPage }),
  },
  {
    path: "konto",
    lazy: async () => {
      const { AccountPage } = await import("./account/account-page.tsx");
      return { element: createElement(AccountPage, { ownData }) };
    },
  },
];
