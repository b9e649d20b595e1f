import { AccountStore, SessionStore } from "#identity/domain";
import type { PersonalData } from "#platform/personal-data";

export function tellOfAccount(data: PersonalData): void {
  data.add(
    {
      key: "account",
      title: { DE: "Konto", EN: "Account" },
      columns: { email: { DE: "Mailadresse", EN: "Mail address" } },
      rows: async (unit, person) => {
        const account = await unit.store(AccountStore).find(person);
        return account ? [{ email: account.email }] : [];
      },
    },
    {
      key: "sessions",
      title: { DE: "Anmeldungen", EN: "Sign-ins" },
      columns: {
        device: { DE: "Gerät", EN: "Device" },
        createdAt: { DE: "Angemeldet", EN: "Signed in" },
        seenAt: { DE: "Zuletzt benutzt", EN: "Last used" },
        expiresAt: { DE: "Endet", EN: "Ends" },
      },
      rows: async (unit, person) =>
        (await unit.store(SessionStore).ofPerson(person)).map(({ device, createdAt, seenAt, expiresAt }) => ({
          device,
          createdAt,
          seenAt,
          expiresAt,
        })),
    },
  );
}
