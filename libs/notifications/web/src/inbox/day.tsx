import { RowList, Section, useDates, useNow } from "#ui";
import type { NotificationRowFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { NotificationRow } from "./notification-row.tsx";

/** The notices of one day, counted from 1970. */
export function Day({ day, rows }: { day: number; rows: readonly NotificationRowFragment[] }) {
  const t = useText();
  const dates = useDates();
  const now = useNow();
  const ago = dates.day(now) - day;
  const date = dates.long(new Date(rows[0]?.createdAt ?? now));
  const near = ago === 0 ? t("today") : ago === 1 ? t("yesterday") : null;
  return (
    <Section title={near ?? date} end={near ? date : null}>
      <RowList>
        {rows.map((row) => (
          <NotificationRow key={row.id} row={row} />
        ))}
      </RowList>
    </Section>
  );
}
