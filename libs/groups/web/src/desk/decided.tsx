import { useAnnounce, useCommand, useHint } from "#platform/web";
import {
  EmptyState,
  OrganisationMark,
  PersonLine,
  ProblemLine,
  Section,
  StatusLine,
  TextButton,
  Time,
  useDates,
  useNow,
  Waiting,
} from "#ui";
import { Link } from "react-router";
import { useQuery } from "@apollo/client/react";
import {
  AllowNewJoinRequestDocument,
  DeskDecidedDocument,
  type DecidedRowFragment,
} from "../operations.generated.ts";
import { useText } from "../text.ts";

/** What was decided lately, by whom and with which words; a rejected person can be let ask again early. */
export function Decided() {
  const t = useText();
  const { data, error, refetch } = useQuery(DeskDecidedDocument);
  useHint("desk", () => refetch());
  const decided = [...(data?.approved.nodes ?? []), ...(data?.rejected.nodes ?? [])].sort((a, b) =>
    (b.decidedAt ?? "").localeCompare(a.decidedAt ?? ""),
  );
  return (
    <Section title={t("desk.decidedTitle")} end={t("desk.decidedNote")}>
      {data ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {data && decided.length === 0 ? (
        <EmptyState action={<Link to="/freischaltung">{t("desk.toOpen")}</Link>}>
          {t("desk.decidedEmpty")}
        </EmptyState>
      ) : null}
      <ul>
        {decided.map((request) => (
          <DecidedRow key={request.id} request={request} />
        ))}
      </ul>
    </Section>
  );
}

function DecidedRow({ request }: { request: DecidedRowFragment }) {
  const t = useText();
  const { person, affiliation, group, state, decidedAt, decidedBy, decisionReason, mayAskAgainAt } = request;
  const now = useNow();
  const dates = useDates();
  const by = decidedBy ? "desk.decidedBy" : "desk.decidedByNobody";
  return (
    <li className="row">
      <div>
        <PersonLine name={person.name} to={`/personen/${person.id}`}>
          {affiliation ? <OrganisationMark {...affiliation.organisation} /> : null}
        </PersonLine>
        <p className="meta">{group.name}</p>
        {decisionReason ? <p className="meta measure">{t("desk.told", { text: decisionReason })}</p> : null}
      </div>
      <div className="end">
        <StatusLine
          tone={state === "APPROVED" ? "good" : "bad"}
          icon={state === "APPROVED" ? "check" : "close"}
        >
          {t(by, { state: t(`desk.state.${state}`), name: decidedBy?.name })}
        </StatusLine>
        <br />
        {decidedAt ? <Time at={decidedAt} /> : null}
        {mayAskAgainAt && new Date(mayAskAgainAt) > now ? (
          <>
            <br />
            {t("desk.mayAskFrom", { date: dates.plain(new Date(mayAskAgainAt)) })}
          </>
        ) : null}
        {request.viewerCan.allowNewRequest ? <AllowNew request={request} /> : null}
      </div>
    </li>
  );
}

function AllowNew({ request }: { request: DecidedRowFragment }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(AllowNewJoinRequestDocument, { refetch: ["DeskDecided"] });
  const { name } = request.person;
  const allow = async () => {
    const outcome = await command.run({ joinRequestId: request.id });
    if (outcome.ok) announce(t("desk.allowed", { name }));
  };
  return (
    <div>
      <TextButton aria-label={t("desk.allowNewLabel", { name })} onClick={() => void allow()}>
        {t("desk.allowNew")}
      </TextButton>
      {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
    </div>
  );
}
