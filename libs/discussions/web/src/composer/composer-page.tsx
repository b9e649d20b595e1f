import { usePageTitle } from "#platform/web";
import { ButtonLink, NotHere, Page, PageHead, RulesAside, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { Link, useParams, useSearchParams } from "react-router";
import { ComposerGroupsDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { Composer } from "./composer.tsx";

/** /fragen/stellen with a choice of who reads along; /gruppen/:slug/fragen for one group. */
export function ComposerPage() {
  const t = useText();
  const { slug } = useParams();
  const [params] = useSearchParams();
  const titled = params.has("titel"); // the composer goes on with the text
  const { data, error, refetch } = useQuery(ComposerGroupsDocument);
  const groups = data?.groups.filter((group) => group.viewerCan.ask && (!slug || group.slug === slug)) ?? [];
  const group = slug ? groups[0] : undefined;
  const missing = !!data && !!slug && !group;
  usePageTitle(t(missing ? "notHere" : "composer.titleQUESTION"));
  if (!data)
    return (
      <Page>
        <PageHead title={t("composer.titleQUESTION")} quiet={titled} />
        <Waiting error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (missing) return <NotHere />;
  const rules = group?.rules ?? [];
  return (
    <Page side={rules.length > 0 ? <RulesAside title={t("thread.rules")} rules={rules} /> : undefined}>
      <PageHead
        title={t("composer.titleQUESTION")}
        quiet={titled}
        crumb={
          group ? (
            <Link to={`/gruppen/${group.slug}`}>{group.name}</Link>
          ) : (
            <Link to="/fragen">{t("composer.crumb")}</Link>
          )
        }
      />
      {groups.length > 0 ? (
        <Composer groups={groups} />
      ) : (
        <>
          <p>{t("composer.nowhere")}</p>
          <p className="mt4">
            <ButtonLink to="/gruppen">{t("composer.toGroups")}</ButtonLink>
          </p>
        </>
      )}
    </Page>
  );
}
