import { SideSection } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link } from "react-router";
import { MyGroupsDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";

/** Where one can ask until the closed group opens. */
export function Meanwhile() {
  const t = useText();
  const { data } = useQuery(MyGroupsDocument);
  const networks = data?.groups.filter((group) => group.kind === "NETWORK" && group.viewerCan.read) ?? [];
  if (networks.length === 0) return null;
  return (
    <SideSection title={t("applicant.meanwhile")}>
      <ul>
        {networks.map((network) => (
          <li key={network.id}>
            <Link to={`/gruppen/${network.slug}/fragen`}>
              {t("applicant.meanwhileAsk", { name: network.name })}
            </Link>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
