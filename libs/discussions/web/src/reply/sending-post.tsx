import { Initials, StatusLine } from "#ui";
import { useText } from "../text.ts";

/** The own reply while the server has not answered yet. */
export function SendingPost({ viewer, body }: { viewer: { person: { name: string } } | null; body: string }) {
  const t = useText();
  const name = viewer?.person.name ?? "";
  return (
    <article className="post on-the-way" aria-label={name} aria-busy="true">
      <Initials name={name} />
      <div>
        <header className="by">
          <b>{name}</b>
          <StatusLine icon="clock">{t("reply.sending")}</StatusLine>
        </header>
        <div className="prose">{body}</div>
      </div>
    </article>
  );
}
