import { NotificationStore } from "#notifications/domain";
import type { PersonalData } from "#platform/personal-data";

const KIND = { DE: "Art", EN: "Kind" };

export function tellOfInbox(data: PersonalData): void {
  data.add(
    {
      key: "notifications",
      title: { DE: "Eingang", EN: "Inbox" },
      columns: {
        kind: KIND,
        createdAt: { DE: "Zeit", EN: "Time" },
        readAt: { DE: "Gelesen", EN: "Read" },
        mailedAt: { DE: "Per Mail geschickt", EN: "Sent by mail" },
      },
      rows: (unit, person) => unit.store(NotificationStore).history(person),
    },
    {
      key: "mailPreferences",
      title: { DE: "Gewählte Mails", EN: "Chosen mails" },
      columns: { kind: KIND, mail: { DE: "Mail", EN: "Mail" } },
      rows: (unit, person) => unit.store(NotificationStore).choices(person),
    },
  );
}
