import {
  AudienceLine,
  Icon,
  PostFrame,
  Prose,
  Reference,
  StatusLine,
  TextButton,
  Time,
  TimeZone,
  UnreadLine,
} from "#ui";
import { AUTHORITY, COMPANY, HTML, LINE, MOMENT, NAMES, UNBROKEN } from "../samples.ts";

const TONES = ["good", "warn", "bad", "accent", "muted"] as const;
const FORMS = ["both", "row", "full", "date", "day"] as const;
const byEach = <Name extends string>(names: readonly Name[], show: (name: Name) => React.ReactNode) =>
  Object.fromEntries(names.map((name) => [name, show(name)]));

/** Contributions, states and moments. */
export const thread = {
  PostFrame: {
    default: (
      <PostFrame
        name={NAMES.usual}
        to="/ui-probe"
        organisation={COMPANY}
        at={MOMENT}
        tools={<TextButton>Antworten</TextButton>}
      >
        <Prose html={HTML} lang="de" />
      </PostFrame>
    ),
    "answer, accepted, one step in": (
      <PostFrame
        name={NAMES.rightToLeft}
        organisation={AUTHORITY}
        at={MOMENT}
        nested
        status={
          <StatusLine icon="check" tone="good">
            Angenommene Antwort
          </StatusLine>
        }
        reference={<Reference to="/ui-probe" name={NAMES.usual} excerpt={LINE} />}
      >
        <Prose html={`<p>${LINE}</p>`} />
      </PostFrame>
    ),
  },
  Reference: {
    default: <Reference to="/ui-probe" name={NAMES.emoji} excerpt={UNBROKEN} />,
    deleted: <Reference to="/ui-probe" name={NAMES.usual} excerpt={null} />,
  },
  UnreadLine: { default: <UnreadLine>3 neue Antworten seit gestern</UnreadLine> },
  Prose: { default: <Prose html={HTML} /> },
  StatusLine: byEach(TONES, (tone) => (
    <StatusLine icon="clock" tone={tone}>
      {LINE}
    </StatusLine>
  )),
  AudienceLine: {
    closed: <AudienceLine>Nur Mitglieder lesen mit: 115 Personen aus 66 Organisationen.</AudienceLine>,
    open: <AudienceLine open>Alle Registrierten der Region</AudienceLine>,
  },
  Time: byEach(FORMS, (as) => <Time at={MOMENT} as={as} />),
  TimeZone: {
    elsewhere: (
      <TimeZone value="Asia/Kolkata">
        <Time at={MOMENT} as="full" />
      </TimeZone>
    ),
  },
  Icon: { default: <Icon name="mark" />, small: <Icon name="lock" small /> },
};
