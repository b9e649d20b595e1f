import { EmptyState, LoadMore, RowList, TextButton, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { PeopleDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { PersonListRow } from "./person-list-row.tsx";

/** People by name, page by page. */
export function PeopleList({ search, onClear }: { search: string; onClear: () => void }) {
  const t = useText();
  const { data, previousData, error, refetch, fetchMore } = useQuery(PeopleDocument, {
    variables: { search: search || null },
  });
  const page = (data ?? previousData)?.people;
  if (!page) return <Waiting error={error} onRetry={() => void refetch()} lines={8} />;
  if (page.nodes.length === 0)
    return (
      <EmptyState action={<TextButton onClick={onClear}>{t("directory.showAll")}</TextButton>}>
        {t("directory.noPeople")}
      </EmptyState>
    );
  return (
    <>
      <RowList label={t("directory.people")}>
        {page.nodes.map((person) => (
          <PersonListRow key={person.id} person={person} level={2} />
        ))}
      </RowList>
      <LoadMore
        more={page.pageInfo.hasNextPage}
        onMore={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}
      />
    </>
  );
}
