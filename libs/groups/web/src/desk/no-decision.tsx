import { useAnnounce } from "#platform/web";
import { StatusLine } from "#ui";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { RequestFileFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  request: RequestFileFragment | null;
  implicit: boolean;
  /** It was open while it stood here: whoever was writing is told. */
  surprising: boolean;
  next: string | undefined;
}

/** An act of one's own moves on at once and needs no such words. */
const OWN = 300;

/** Stands where the decision was: why there is none to make, and the way to the next request. */
export function NoDecision({ request, implicit, surprising, next }: Props) {
  const t = useText();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const words = !request
    ? t("desk.already")
    : request.state === "REQUESTED"
      ? t("desk.notYours")
      : request.state === "WITHDRAWN"
        ? t("desk.withdrawn")
        : request.decidedBy
          ? t("desk.alreadyBy", { name: request.decidedBy.name })
          : t("desk.alreadyDecided");
  useEffect(() => {
    if (!surprising) return;
    const timer = setTimeout(() => {
      announce(words);
      if (document.activeElement === document.body) heading.current?.focus(); // the field went with the form
    }, OWN);
    return () => clearTimeout(timer);
  }, [surprising, words, announce]);
  return (
    <section className={implicit ? "decide implicit" : "decide"} aria-label={t("desk.decision")}>
      <h2 ref={heading} tabIndex={-1}>
        {t("desk.decision")}
      </h2>
      <p className="mt3">
        <StatusLine icon="info">{words}</StatusLine>
      </p>
      {next ? (
        <p className="mt3">
          <Link className="link" to={`/freischaltung/${next}`}>
            {t("desk.onward")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
