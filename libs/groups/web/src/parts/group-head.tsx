import { AudienceLine, PageHead } from "#ui";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { GroupPartsFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** What kind of group it is, its name, and who reads along. */
export function GroupHead({ group, children }: { group: GroupPartsFragment; children?: ReactNode }) {
  const t = useText();
  const { companies, authorities, institutions } = group.organisationCounts;
  const closed = group.kind === "CLOSED";
  const outside = group.viewerFormerMembership ? "audienceFormer" : "audienceOutside";
  const words = !closed ? "audienceNetwork" : group.viewerCan.read ? "audienceInside" : outside;
  return (
    <PageHead
      title={group.name}
      crumb={
        <>
          <Link to="/gruppen">{t("list.title")}</Link> <span aria-hidden="true">/</span>{" "}
          {t(`kind.${group.kind}`)}
        </>
      }
      audience={
        <AudienceLine open={!closed}>
          {t(`group.${words}`, {
            people: group.memberCount,
            organisations: companies + authorities + institutions,
            authorities,
          })}
        </AudienceLine>
      }
    >
      {children}
    </PageHead>
  );
}
