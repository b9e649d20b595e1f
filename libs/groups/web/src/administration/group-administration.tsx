import { EmptyState, Section, TextButton, Toast, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { GroupAdministrationDocument, type AdministeredGroupFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { GroupForm } from "./group-form.tsx";
import { ModeratorsEditor } from "./moderators-editor.tsx";

/** For administrators: networks and closed groups, their words and who moderates them. */
export function GroupAdministration() {
  const t = useText();
  const { data, error, refetch } = useQuery(GroupAdministrationDocument);
  const [creating, setCreating] = useState(false);
  const [said, setSaid] = useState("");
  const groups = data?.groups.filter((group) => group.viewerCan.administer) ?? [];
  return (
    <Section
      title={t("administration.title")}
      end={
        creating ? null : (
          <TextButton onClick={() => setCreating(true)}>{t("administration.create")}</TextButton>
        )
      }
    >
      {said ? <Toast>{said}</Toast> : null}
      {creating ? (
        <GroupForm
          onDone={(name) => {
            setCreating(false);
            setSaid(name ? t("administration.created", { name }) : "");
          }}
        />
      ) : null}
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {data && groups.length === 0 && !creating ? <EmptyState>{t("administration.empty")}</EmptyState> : null}
      <ul>
        {groups.map((group) => (
          <AdministeredGroup key={group.id} group={group} />
        ))}
      </ul>
    </Section>
  );
}

function AdministeredGroup({ group }: { group: AdministeredGroupFragment }) {
  const t = useText();
  const [open, setOpen] = useState<"edit" | "moderators" | null>(null);
  const { name } = group;
  const toggle = (part: "edit" | "moderators") => setOpen(open === part ? null : part);
  const moderators = group.moderators.map((person) => person.name).join(", ");
  return (
    <li className="administered">
      <div className="row">
        <div>
          <h3>{name}</h3>
          <p className="meta">
            {[
              t(`kind.${group.kind}`),
              t("administration.members", { count: group.memberCount }),
              moderators || t("administration.noModerators"),
            ].join(" · ")}
          </p>
        </div>
        <div className="act tools">
          <button
            type="button"
            aria-expanded={open === "edit"}
            aria-label={t("administration.editLabel", { name })}
            onClick={() => toggle("edit")}
          >
            {t("administration.edit")}
          </button>
          <button
            type="button"
            aria-expanded={open === "moderators"}
            aria-label={t("administration.moderatorsLabel", { name })}
            onClick={() => toggle("moderators")}
          >
            {t("administration.moderators")}
          </button>
        </div>
      </div>
      {open === "edit" ? <GroupForm group={group} onDone={() => setOpen(null)} /> : null}
      {open === "moderators" ? <ModeratorsEditor group={group} /> : null}
    </li>
  );
}
