import { EmptyState, Section, TextButton, Toast, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useEffect, useRef, useState } from "react";
import { GroupAdministrationDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { AdministeredGroup } from "./administered-group.tsx";
import { GroupForm } from "./group-form.tsx";

const PART = "gruppen";
const focusIn = (part: HTMLElement | null) =>
  (part?.querySelector<HTMLElement>("input:checked") ?? part?.querySelector("button"))?.focus();

/** For administrators: networks and closed groups, their words and who moderates them. */
export function GroupAdministration() {
  const t = useText();
  const { data, error, refetch } = useQuery(GroupAdministrationDocument);
  const [creating, setCreating] = useState(false);
  const [said, setSaid] = useState("");
  const before = useRef(creating);
  useEffect(() => {
    // the button gives way to the form and comes back after it
    if (before.current !== creating) focusIn(document.getElementById(PART));
    before.current = creating;
  }, [creating]);
  const groups = data?.groups.filter((group) => group.viewerCan.administer) ?? [];
  const network = groups.some(({ kind }) => kind === "NETWORK");
  return (
    <Section
      id={PART}
      title={t("administration.title")}
      end={
        creating ? null : (
          <TextButton onClick={() => setCreating(true)}>{t("administration.create")}</TextButton>
        )
      }
    >
      <div role="status">{said ? <Toast>{said}</Toast> : null}</div>
      {creating ? (
        <GroupForm
          firstKind={network ? "CLOSED" : "NETWORK"}
          onDone={(name) => {
            setCreating(false);
            setSaid(name ? t("administration.created", { name }) : "");
          }}
        />
      ) : null}
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {data && groups.length === 0 && !creating ? (
        <EmptyState action={null}>{t("administration.empty")}</EmptyState>
      ) : null}
      <ul>
        {groups.map((group) => (
          <AdministeredGroup key={group.id} group={group} />
        ))}
      </ul>
    </Section>
  );
}
