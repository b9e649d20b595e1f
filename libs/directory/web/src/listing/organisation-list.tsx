import {
  EmptyState,
  ListRow,
  LoadMore,
  OrganisationMark,
  RowList,
  StatusLine,
  TextButton,
  Waiting,
} from "#ui";
import { useQuery } from "@apollo/client/react";
import { OrganisationsDocument, type OrganisationKind } from "../operations.generated.ts";
import { useText } from "../text.ts";

interface Props {
  search: string;
  kind: OrganisationKind | null;
  onClear: () => void;
}

/** Organisations by name, page by page. */
export function OrganisationList({ search, kind, onClear }: Props) {
  const t = useText();
  const { data, previousData, error, refetch, fetchMore } = useQuery(OrganisationsDocument, {
    variables: { search: search || null, kind },
  });
  const page = (data ?? previousData)?.organisations;
  if (!page) return <Waiting error={error} onRetry={() => void refetch()} lines={8} />;
  if (page.nodes.length === 0)
    return (
      <EmptyState action={<TextButton onClick={onClear}>{t("directory.showAll")}</TextButton>}>
        {t("directory.noOrganisations")}
      </EmptyState>
    );
  return (
    <>
      <RowList label={t("directory.organisations")}>
        {page.nodes.map((organisation) => (
          <ListRow
            key={organisation.id}
            level={2}
            to={`/organisationen/${organisation.id}`}
            title={<OrganisationMark {...organisation} />}
            meta={[t(`kind.${organisation.kind}`), organisation.locality, organisation.trade]
              .filter(Boolean)
              .join(" · ")}
            end={
              organisation.verified ? null : (
                <StatusLine icon="clock" tone="warn">
                  {t("unverified")}
                </StatusLine>
              )
            }
          />
        ))}
      </RowList>
      <LoadMore
        more={page.pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
      />
    </>
  );
}
