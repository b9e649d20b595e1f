import {
  Came,
  DefinitionRows,
  DoneButton,
  History,
  ListRow,
  LoadMore,
  RowList,
  RulesAside,
  StatusLine,
  Steps,
  Time,
} from "#ui";
import { LINE, LONG_ORGANISATION, MOMENT, NAMES, never, nothing, TITLE, UNBROKEN } from "../samples.ts";

const to = "/ui-probe";

/** Rows, histories and stations. */
export const list = {
  ListRow: {
    "default, unread, current, long": (
      <RowList label="Zeilen">
        <ListRow to={to} title={TITLE} meta="Netzwerk · 3 Antworten" end={<Time at={MOMENT} as="row" />} />
        <ListRow
          to={to}
          title={TITLE}
          meta={NAMES.rightToLeft}
          unread
          action={<DoneButton label="Erledigt" onClick={nothing} />}
        />
        <ListRow to={to} title={NAMES.emoji} excerpt={LINE} current />
        <ListRow
          to={to}
          title={UNBROKEN}
          meta={NAMES.long}
          end={<StatusLine icon="clock">offen</StatusLine>}
        />
      </RowList>
    ),
  },
  RowList: {
    empty: (
      <RowList label="Leere Liste">
        <li className="row">{LINE}</li>
      </RowList>
    ),
  },
  LoadMore: {
    default: <LoadMore more onMore={never} />,
    "no more": <LoadMore more={false} onMore={never} />,
  },
  Came: {
    "two new": <Came count={2} label={(count) => `${count} neue Themen anzeigen`} onShow={never} />,
    none: <Came count={0} label={String} onShow={never} />,
  },
  DefinitionRows: {
    default: (
      <DefinitionRows
        rows={[
          { term: "Organisation", value: LONG_ORGANISATION.name },
          {
            term: "Mailadresse",
            value: `name@${UNBROKEN.toLowerCase()}.example`,
            state: (
              <StatusLine icon="check" tone="good">
                bestätigt
              </StatusLine>
            ),
          },
        ]}
      />
    ),
  },
  History: {
    default: (
      <History
        entries={[
          { at: MOMENT, text: "Freigeschaltet von Anne Winter." },
          { at: "2025-11-20T09:00:00.000Z", text: UNBROKEN },
        ]}
      />
    ),
  },
  Steps: {
    default: (
      <Steps
        steps={[
          { title: "Gestellt", detail: "Freitag, 20. November 2026", state: "done" },
          { title: "In Prüfung", detail: "durch die Moderation", state: "now" },
          { title: "Entscheidung", detail: LONG_ORGANISATION.name, state: "ahead" },
        ]}
      />
    ),
  },
  RulesAside: {
    default: <RulesAside title="Regeln der Gruppe" rules={[{ title: "Keine Falldaten", text: LINE }]} />,
    none: <RulesAside title="Regeln der Gruppe" rules={[]} />,
  },
};
