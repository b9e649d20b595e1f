import { DefinitionRows, PersonLine, Section, SideSection } from "#ui";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

type Group = GroupPartsFragment;

export function Moderators({ group }: { group: Group }) {
  const t = useText();
  return (
    <SideSection title={t("group.moderators")}>
      {group.moderators.length === 0 ? <p className="muted">{t("group.noModerators")}</p> : null}
      <ul>
        {group.moderators.map((person) => (
          <li key={person.id}>
            <PersonLine name={person.name} to={`/personen/${person.id}`}>
              {person.affiliation?.organisation.name ?? person.jobTitle}
            </PersonLine>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}

export function WhoTakesPart({ group }: { group: Group }) {
  const t = useText();
  const { companies, authorities, institutions } = group.organisationCounts;
  return (
    <SideSection title={t("group.takesPart")}>
      <ul>
        <li>{t("group.companies", { count: companies })}</li>
        <li>{t("group.authorities", { count: authorities })}</li>
        <li>{t("group.institutions", { count: institutions })}</li>
      </ul>
      {group.viewerCan.read ? null : <p className="muted mt3">{t("group.namesLater")}</p>}
    </SideSection>
  );
}

/** Purpose and rules, for whoever is not inside yet. */
export function PurposeAndRules({ group }: { group: Group }) {
  const t = useText();
  return (
    <>
      <Section title={t("group.purpose")}>
        <p className="mt3 measure">{group.purpose}</p>
      </Section>
      {group.rules.length > 0 ? (
        <Section title={t("group.rules")}>
          <DefinitionRows rows={group.rules.map((rule) => ({ term: rule.title, value: rule.text }))} />
        </Section>
      ) : null}
    </>
  );
}
