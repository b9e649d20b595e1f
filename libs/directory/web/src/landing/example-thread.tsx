import { PostFrame, StatusLine, useNow } from "#ui";
import { useLandingText } from "./text.ts";

/** A question and the answer its asker accepted, as they look inside; marked as an example. */
export function ExampleThread() {
  const t = useLandingText();
  const now = useNow();
  const ago = (days: number, hour: number, minute: number) =>
    new Date(now.getFullYear(), now.getMonth(), now.getDate() - days, hour, minute).toISOString();
  const asker = t("example.asker");
  return (
    <figure className="example">
      <figcaption className="small muted">{t("example.caption")}</figcaption>
      <p className="example-title">{t("example.title")}</p>
      <PostFrame
        name={asker}
        organisation={{ name: t("example.company"), kind: "COMPANY", verified: true }}
        at={ago(6, 9, 12)}
      >
        <div className="prose">
          <p>{t("example.question")}</p>
        </div>
      </PostFrame>
      <PostFrame
        name={t("example.answerer")}
        organisation={{ name: t("example.office"), kind: "AUTHORITY", verified: true }}
        at={ago(4, 8, 48)}
        status={
          <StatusLine tone="good" icon="check">
            <b>{t("example.accepted")}</b>
            {t("example.acceptedBy", { name: asker })}
          </StatusLine>
        }
      >
        <div className="prose">
          <p>{t("example.answer")}</p>
        </div>
      </PostFrame>
    </figure>
  );
}
