import { Actions, ButtonLink } from "#ui";
import type { ReactNode } from "react";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** The open group: where one asks, and its threads. */
export function Inside({ group, threads }: { group: GroupPartsFragment; threads: ReactNode }) {
  const t = useText();
  return (
    <>
      {group.viewerCan.ask ? (
        <Actions>
          <ButtonLink kind="primary" icon="plus" to={`/gruppen/${group.slug}/fragen`}>
            {t("group.ask")}
          </ButtonLink>
        </Actions>
      ) : null}
      <section className="sec" aria-label={t("group.threads")}>
        {threads}
      </section>
    </>
  );
}
