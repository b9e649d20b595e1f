import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { useUiText } from "../text.ts";

export type OrganisationKind = "COMPANY" | "AUTHORITY" | "INSTITUTION";
const ICONS = { COMPANY: "company", AUTHORITY: "office", INSTITUTION: "institution" } as const;

/** An organisation's kind as a small mark. */
export function KindIcon({ kind }: { kind: OrganisationKind }) {
  return <Icon name={ICONS[kind]} />;
}

/** The one badge: a moderator has checked the organisation. */
export function VerifiedBadge() {
  const t = useUiText();
  return (
    <span className="ok">
      <Icon name="verified" />
      <span className="kern-sr-only">{t("verified")}</span>
    </span>
  );
}

interface Props {
  name: string;
  kind: OrganisationKind;
  verified?: boolean;
  /** What stands in place of the plain name, such as a link. */
  children?: ReactNode;
}

/** A word that may have to break itself. */
const LONG_WORD = 24;

/** Kind, name and badge of an organisation in one line; the badge never stands alone on a line. */
export function OrganisationMark({ name, kind, verified, children }: Props) {
  const t = useUiText();
  const last = name.lastIndexOf(" ") + 1;
  const cut = name.length - last > LONG_WORD ? name.length : last;
  return (
    <span className="org">
      <KindIcon kind={kind} />
      <span>
        <span className="kern-sr-only">{t(kind)}: </span>
        {children ?? name.slice(0, cut)}
        <span className="nb">
          {children ? null : name.slice(cut)}
          {verified ? (
            <>
              {"\u00a0"}
              <VerifiedBadge />
            </>
          ) : null}
        </span>
      </span>
    </span>
  );
}
