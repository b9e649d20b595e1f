import { useCommand } from "#platform/web";
import { Button, ProblemLine, Section, StatusLine, TextButton, Time } from "#ui";
import {
  EndOtherSessionsDocument,
  EndSessionDocument,
  type SessionListFragment,
} from "../operations.generated.ts";
import { useText } from "../text.ts";

type Session = SessionListFragment["sessions"][number];

/** Where one is signed in, each with its end; and the end of all others at once. */
export function Sessions({ sessions }: { sessions: readonly Session[] }) {
  const t = useText();
  const others = useCommand(EndOtherSessionsDocument);
  return (
    <Section title={t("account.sessions")}>
      <ul>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <div className="mt4">
          <Button kind="secondary" pending={others.pending} onClick={() => void others.run({})}>
            {t("account.endOthers")}
          </Button>
        </div>
      ) : null}
      {others.problem ? <ProblemLine>{others.problem.message}</ProblemLine> : null}
    </Section>
  );
}

function SessionRow({ session: { id, device, createdAt, seenAt, current } }: { session: Session }) {
  const t = useText();
  const end = useCommand(EndSessionDocument);
  const name = device || t("account.unknownDevice");
  return (
    <li className="row">
      <div>
        <h3 className="row-title">{name}</h3>
        <p className="meta">
          {t("account.since")} <Time at={createdAt} as="full" />
          {current ? null : (
            <>
              {" · "}
              {t("account.lastUsed")} <Time at={seenAt} />
            </>
          )}
        </p>
        {end.problem ? <ProblemLine>{end.problem.message}</ProblemLine> : null}
      </div>
      <div className="end">
        {current ? (
          <StatusLine icon="check" tone="good">
            {t("account.thisOne")}
          </StatusLine>
        ) : (
          <TextButton
            aria-label={t("account.endOf", { device: name })}
            onClick={() => void end.run({ sessionId: id })}
          >
            {t("account.end")}
          </TextButton>
        )}
      </div>
    </li>
  );
}
