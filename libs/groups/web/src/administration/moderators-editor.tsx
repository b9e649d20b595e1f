import { useAnnounce, useCommand } from "#platform/web";
import { Combobox, ConfirmDialog, fieldId, PersonLine, ProblemLine, TextButton } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import {
  AppointModeratorDocument,
  DismissModeratorDocument,
  PeopleToAppointDocument,
  type AdministeredGroupFragment,
  type GroupPersonFragment,
} from "../operations.generated.ts";
import { useAnybodyElse } from "../home/use-anybody-else.ts";
import { useText } from "../text.ts";

const appointName = ({ slug }: AdministeredGroupFragment) => `appoint-${slug}`;
const appointId = (group: AdministeredGroupFragment) => fieldId(appointName(group));

/** Who moderates a group: dismiss, and appoint by searching people. */
export function ModeratorsEditor({ group }: { group: AdministeredGroupFragment }) {
  return (
    <div className="form mt3">
      <ul>
        {group.moderators.map((person) => (
          <li key={person.id} className="row">
            <PersonLine name={person.name} to={`/personen/${person.id}`}>
              {person.affiliation?.organisation.name}
            </PersonLine>
            <Dismiss group={group} person={person} />
          </li>
        ))}
      </ul>
      <Appoint group={group} />
    </div>
  );
}

function Appoint({ group }: { group: AdministeredGroupFragment }) {
  const t = useText();
  const announce = useAnnounce();
  const [text, setText] = useState("");
  const search = text.trim();
  const alone = useAnybodyElse() === false;
  const { data } = useQuery(PeopleToAppointDocument, { variables: { search }, skip: !search });
  const command = useCommand(AppointModeratorDocument);
  const already = new Set(group.moderators.map((person) => person.id));
  const found = search ? data?.people.nodes : undefined;
  const people = found?.filter((person) => !already.has(person.id)) ?? null;
  const appoint = async (person: GroupPersonFragment) => {
    const outcome = await command.run({ groupId: group.id, personId: person.id });
    if (!outcome.ok) return;
    setText("");
    announce(t("administration.appointed", { name: person.name, group: group.name }));
  };
  return (
    <>
      <Combobox
        name={appointName(group)}
        label={t("administration.appoint")}
        hint={t("administration.appointHint")}
        text={text}
        onText={setText}
        items={people}
        itemKey={(person) => person.id}
        itemLabel={(person) => (
          <PersonLine name={person.name}>
            {person.affiliation?.organisation.name ?? person.jobTitle}
          </PersonLine>
        )}
        onPick={(person) => void appoint(person)}
      />
      {alone || found?.length === 0 ? (
        <p className="small muted">
          {t(alone ? "administration.alone" : "administration.nobody", {
            address: `${window.location.origin}/registrieren`,
          })}
        </p>
      ) : null}
      {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
    </>
  );
}

function Dismiss({ group, person }: { group: AdministeredGroupFragment; person: GroupPersonFragment }) {
  const t = useText();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const command = useCommand(DismissModeratorDocument);
  const { name } = person;
  const dismiss = async () => {
    const outcome = await command.run({ groupId: group.id, personId: person.id });
    if (!outcome.ok) return;
    announce(t("administration.dismissed", { name }));
    setAsking(false);
    requestAnimationFrame(() => document.getElementById(appointId(group))?.focus()); // the row has gone
  };
  return (
    <div className="act">
      <TextButton aria-label={t("administration.dismissLabel", { name })} onClick={() => setAsking(true)}>
        {t("administration.dismiss")}
      </TextButton>
      <ConfirmDialog
        open={asking}
        title={t("administration.dismissTitle", { name })}
        confirm={t("administration.dismiss")}
        cancel={t("cancel")}
        pending={command.pending}
        problem={command.problem}
        onConfirm={() => void dismiss()}
        onClose={() => setAsking(false)}
      >
        {t("administration.dismissText", { name, group: group.name })}
      </ConfirmDialog>
    </div>
  );
}
