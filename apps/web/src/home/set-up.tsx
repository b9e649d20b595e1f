import { useAnybodyElse, type GroupsHere } from "#groups/web";
import { useRegion } from "#platform/web";
import { ListRow, RowList, Section, StatusLine } from "#ui";
import { useText } from "../text.ts";

/** What a region is called until somebody names it. */
const UNNAMED = "Neue Region";

/** For the administrator of an installation that is not set up yet: what is to be done, in order. */
export function SetUp({ groups, imprintMissing }: { groups: GroupsHere; imprintMissing: boolean }) {
  const t = useText();
  const region = useRegion();
  const others = useAnybodyElse();
  const address = `${window.location.origin}/registrieren`;
  const steps = [
    { name: "region", to: "/verwaltung", done: !!region && region.name !== UNNAMED },
    { name: "network", to: "/verwaltung#gruppen", done: groups.network },
    { name: "closed", to: "/verwaltung#gruppen", done: groups.closed },
    { name: "moderators", to: "/verwaltung#gruppen", done: groups.moderated },
    { name: "imprint", to: "/verwaltung#rechtliches", done: !imprintMissing },
    { name: "people", to: "/verzeichnis?ansicht=personen", done: others },
  ] as const;
  return (
    <Section title={t("setUp.title")}>
      <RowList>
        {steps.map(({ name, to, done }, index) => (
          <ListRow
            key={name}
            to={to}
            title={t(`setUp.${name}`, { number: index + 1 })}
            meta={t(`setUp.${name}Text`, { address })}
            end={
              <StatusLine {...(done ? { icon: "check", tone: "good" } : { icon: "clock" })}>
                {t(done ? "setUp.done" : "setUp.open")}
              </StatusLine>
            }
          />
        ))}
      </RowList>
    </Section>
  );
}
