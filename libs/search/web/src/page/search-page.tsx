import { usePageTitle } from "#platform/web";
import { Button, ButtonLink, EmptyState, LoadMore, Page, PageHead, TextField, Waiting } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { SearchDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { Hit } from "./hit.tsx";

/** /suche?q= */
export function SearchPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const text = params.get("q")?.trim() ?? "";
  usePageTitle(text ? t("titleFor", { text }) : t("title"));
  return (
    <Page>
      <PageHead title={t("title")} />
      <SearchField text={text} onSearch={(q) => setParams(q ? { q } : {})} />
      {text ? <Hits text={text} /> : <p className="muted mt5">{t("start")}</p>}
    </Page>
  );
}

function SearchField({ text, onSearch }: { text: string; onSearch: (text: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState(text);
  const [shown, setShown] = useState(text);
  if (shown !== text) {
    setShown(text);
    setTyped(text); // by the masthead or the way back; the field itself stays, and with it the focus
  }
  return (
    <form
      className="ask"
      role="search"
      aria-label={t("title")}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextField
        name="search-page"
        type="search"
        label={t("field")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button kind="primary" icon="search" type="submit">
        {t("button")}
      </Button>
      <p className="small">{t("hint")}</p>
    </form>
  );
}

function Hits({ text }: { text: string }) {
  const t = useText();
  const { data, error, refetch, fetchMore } = useQuery(SearchDocument, { variables: { text } });
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} lines={6} />;
  const { nodes, pageInfo } = data.search;
  const count = nodes.length;
  return (
    <section className="sec" aria-label={t("title")}>
      <div className="sec-head" role="status">
        <h2>{t(pageInfo.hasNextPage ? "countMore" : "count", { count, text })}</h2>
      </div>
      {count === 0 ? (
        <EmptyState
          action={
            <span className="go mt3">
              <ButtonLink to={`/fragen/stellen?titel=${encodeURIComponent(text)}`}>{t("ask")}</ButtonLink>
            </span>
          }
        >
          {t("empty")}
        </EmptyState>
      ) : null}
      <ol>
        {nodes.map((hit) => (
          <Hit key={`${hit.thread.id} ${hit.postId}`} hit={hit} />
        ))}
      </ol>
      <LoadMore
        more={pageInfo.hasNextPage}
        label={t("more")}
        onMore={() => fetchMore({ variables: { text, after: pageInfo.endCursor } })}
      />
    </section>
  );
}
