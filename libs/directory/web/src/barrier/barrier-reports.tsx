import { useCommand } from "#platform/web";
import { DefinitionRows, EmptyState, LoadMore, Section, StatusLine, TextButton, Time, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import {
  type BarrierReportFragment,
  BarrierReportsDocument,
  SettleBarrierReportDocument,
} from "../operations.generated.ts";
import { useBarrierText } from "./text.ts";

/** For administrators: what people could not use, the newest first. */
export function BarrierReports() {
  const t = useBarrierText();
  const { data, error, refetch, fetchMore } = useQuery(BarrierReportsDocument, {
    fetchPolicy: "cache-and-network",
  });
  const reports = data?.barrierReports;
  const more = () => fetchMore({ variables: { after: reports?.pageInfo.endCursor } });
  return (
    <Section id="barrieren" title={t("reports.title")}>
      <p className="measure mt3">{t("reports.hint")}</p>
      {reports ? null : <Waiting error={error} onRetry={() => void refetch()} />}
      {reports?.nodes.length === 0 ? (
        <EmptyState action={<Link to="/rechtliches/barrierefreiheit">{t("reports.form")}</Link>}>
          {t("reports.empty")}
        </EmptyState>
      ) : null}
      <ul>
        {reports?.nodes.map((report) => (
          <Report key={report.id} report={report} />
        ))}
      </ul>
      <LoadMore more={!!reports?.pageInfo.hasNextPage} onMore={more} label={t("reports.more")} />
    </Section>
  );
}

function Report({ report }: { report: BarrierReportFragment }) {
  const t = useBarrierText();
  const { id, page, barrier, email, createdAt, doneAt } = report;
  const command = useCommand(SettleBarrierReportDocument);
  const act = doneAt ? "reopen" : "markDone";
  return (
    <li className="barrier">
      <div className="sec-head">
        <h3>{page}</h3>
        <StatusLine {...(doneAt ? { icon: "check", tone: "good" } : { icon: "clock", tone: "warn" })}>
          {t(doneAt ? "reports.done" : "reports.open")}{" "}
          <TextButton
            aria-label={t(`reports.${act}Of`, { page })}
            aria-disabled={command.pending}
            onClick={() => void command.run({ reportId: id, done: !doneAt })}
          >
            {t(`reports.${act}`)}
          </TextButton>
        </StatusLine>
      </div>
      <p className="barrier-text">{barrier}</p>
      <DefinitionRows
        rows={[
          { term: t("reports.reported"), value: <Time at={createdAt} /> },
          {
            term: t("reports.answerTo"),
            value: email ? <a href={`mailto:${email}`}>{email}</a> : t("reports.noAnswer"),
          },
        ]}
      />
      {command.problem ? <p role="alert">{command.problem.message}</p> : null}
    </li>
  );
}
