import {
  Contents,
  EmptyState,
  Filters,
  Section,
  SectionHead,
  SideSection,
  Skeleton,
  Tabs,
  Waiting,
} from "#ui";
import { Link } from "react-router";
import { LINE, nothing, TITLE, UNBROKEN } from "../samples.ts";

const FILTERS = [
  { value: "all", label: "Alle" },
  { value: "unread", label: "Ungelesen", count: 3 },
  { value: "long", label: "Gemeinsam. Wissen. Nutzen.", count: 500 },
] as const;
const alone = (path: string) => ({ "alone on a page": <Link to={`/ui-probe/${path}`}>{path}</Link> });

/** What a page is made of. */
export const page = {
  Page: { "this page": LINE },
  PageHead: { "this page": LINE },
  WorkPage: alone("arbeit"),
  NotHere: alone("fehlt"),
  Section: {
    default: (
      <Section title="Offene Fragen" end={<Link to="/ui-probe">Alle Fragen</Link>}>
        <p>{LINE}</p>
      </Section>
    ),
    "long title": (
      <Section title={UNBROKEN} end={<Link to="/ui-probe">Alle</Link>}>
        <p>{LINE}</p>
      </Section>
    ),
  },
  SectionHead: { default: <SectionHead title={TITLE} end="2 von 3 erfüllt" /> },
  SideSection: {
    default: (
      <SideSection title="Beteiligt">
        <p>{LINE}</p>
      </SideSection>
    ),
  },
  Contents: {
    default: (
      <Contents
        label="Auf dieser Seite"
        parts={[
          { id: "inhalt", label: "Anfang" },
          { id: "inhalt-weiter", label: UNBROKEN },
        ]}
      />
    ),
  },
  EmptyState: {
    default: <EmptyState action={null}>Im Moment wartet nichts auf Sie.</EmptyState>,
    "next action": (
      <EmptyState action={<Link to="/ui-probe">Frage stellen</Link>}>Hier steht noch keine Frage.</EmptyState>
    ),
  },
  Filters: { default: <Filters label="Anzeigen" filters={FILTERS} current="unread" onChoose={nothing} /> },
  Tabs: {
    default: (
      <Tabs
        label="Ansicht"
        tabs={[
          { to: "/ui-probe", label: "Offen", count: 8, current: true },
          { to: "/ui-probe/arbeit", label: "Entschieden", current: false },
        ]}
      />
    ),
  },
  Skeleton: { default: <Skeleton lines={2} /> },
  Waiting: {
    error: <Waiting error={new TypeError("Failed to fetch")} onRetry={nothing} />,
    "error with a number": <Waiting error={{ errors: [{ extensions: { correlationId: "0f3a" } }] }} />,
  },
};
