import type { ReactNode } from "react";
import type { RouteObject } from "react-router";

interface Slots {
  /** How the viewer hears of news, and works with the keyboard: on /profil. */
  settings: ReactNode;
  /** Creating and editing groups: on /verwaltung. */
  groupAdministration: ReactNode;
}

const open = { public: true };

/** Pages about people and organisations, registration, law and help; `/` is composed in apps/web. */
export function directoryRoutes({ settings, groupAdministration }: Slots): RouteObject[] {
  return [
    {
      path: "registrieren",
      handle: open,
      lazy: async () => ({
        Component: (await import("./registration/registration-page.tsx")).RegistrationPage,
      }),
    },
    {
      path: "bestaetigen",
      handle: open,
      lazy: async () => ({
        Component: (await import("./registration/confirmation-page.tsx")).ConfirmationPage,
      }),
    },
    {
      path: "konto-geloescht",
      handle: open,
      lazy: async () => ({ Component: (await import("./own-data/erased-page.tsx")).ErasedPage }),
    },
    {
      path: "rechtliches/:kind/:version?",
      handle: open,
      lazy: async () => ({ Component: (await import("./legal/legal-page.tsx")).LegalPage }),
    },
    {
      path: "hilfe",
      handle: open,
      lazy: async () => ({ Component: (await import("./help/help-page.tsx")).HelpPage }),
    },
    {
      path: "lizenzen",
      handle: open,
      lazy: async () => ({ Component: (await import("./licences/licences-page.tsx")).LicencesPage }),
    },
    {
      path: "verzeichnis",
      lazy: async () => ({ Component: (await import("./listing/directory-page.tsx")).DirectoryPage }),
    },
    {
      path: "organisationen/:id",
      lazy: async () => ({
        Component: (await import("./organisation/organisation-page.tsx")).OrganisationPage,
      }),
    },
    {
      path: "personen/:id",
      lazy: async () => ({ Component: (await import("./listing/person-page.tsx")).PersonPage }),
    },
    {
      path: "profil",
      lazy: async () => {
        const { ProfilePage } = await import("./profile/profile-page.tsx");
        return { element: <ProfilePage settings={settings} /> };
      },
    },
    {
      path: "verwaltung",
      lazy: async () => {
        const { AdministrationPage } = await import("./administration/administration-page.tsx");
        return { element: <AdministrationPage groups={groupAdministration} /> };
      },
    },
  ];
}
