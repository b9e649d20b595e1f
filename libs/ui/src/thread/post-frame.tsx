import type { ReactNode, Ref } from "react";
import { Link } from "react-router";
import { Icon } from "../icon/icon.tsx";
import { Initials } from "../people/initials.tsx";
import { ByLine, type OrganisationLike } from "../people/person-line.tsx";
import { useUiText } from "../text.ts";
import { Time } from "../time/time.tsx";

interface Props {
  /** Anchor of the post. */
  id?: string;
  ref?: Ref<HTMLElement>;
  name: string;
  /** Path of the author's page; none for former members. */
  to?: string;
  organisation?: OrganisationLike | null;
  /** ISO instant. */
  at: string;
  /** A `StatusLine` under the by-line: accepted, edited. */
  status?: ReactNode;
  /** A `Reference` to the post this one answers. */
  reference?: ReactNode;
  /** `Prose`, or a word on a deleted post. */
  children: ReactNode;
  /** Buttons and links below the text. */
  tools?: ReactNode;
  /** One indent step at most. */
  nested?: boolean;
}

/** One contribution: no box, initials in the gutter. The article can take focus (`ref`, permalinks). */
export function PostFrame(props: Props) {
  const { id, ref, name, to, organisation, at, status, reference, children, tools, nested } = props;
  return (
    <article className={nested ? "post nested" : "post"} id={id} ref={ref} tabIndex={-1} aria-label={name}>
      <Initials name={name} />
      <div>
        <ByLine name={name} to={to} organisation={organisation}>
          <Time at={at} />
        </ByLine>
        {status ? <p className="mt2">{status}</p> : null}
        {reference}
        {children}
        {tools ? <div className="tools">{tools}</div> : null}
      </div>
    </article>
  );
}

/** "Antwort auf …" with the quoted words; leads to the post. `excerpt` null: it was deleted. */
export function Reference({ to, name, excerpt }: { to: string; name: string; excerpt: string | null }) {
  const t = useUiText();
  return (
    <Link className="ref" to={to}>
      <Icon name="reply" small />
      <span>
        {t("replyTo")} <b>{name}</b>: {excerpt === null ? t("deletedPost") : t("quoted", { text: excerpt })}
      </span>
    </Link>
  );
}

/** The line before the first unread post, with a count in words. */
export function UnreadLine({ id, children }: { id?: string; children: string }) {
  return (
    <p className="unread" id={id} tabIndex={-1}>
      {children}
    </p>
  );
}
