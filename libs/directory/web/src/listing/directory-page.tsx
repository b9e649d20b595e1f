import { useDebounced, usePageTitle } from "#platform/web";
import { Page, PageHead, Select, Tabs, TextField } from "#ui";
import { useState } from "react";
import { useSearchParams } from "react-router";
import type { OrganisationKind } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { OrganisationList } from "./organisation-list.tsx";
import { PeopleList } from "./people-list.tsx";

const KINDS: OrganisationKind[] = ["COMPANY", "AUTHORITY", "INSTITUTION"];

/** /verzeichnis: organisations or people (`?ansicht=personen`), by name (`?suche=`) and kind (`?art=`). */
export function DirectoryPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const people = params.get("ansicht") === "personen";
  const kind = KINDS.find((known) => known === params.get("art")) ?? null;
  const [text, setText] = useState(params.get("suche") ?? "");
  const search = useDebounced(text.trim(), 250);
  usePageTitle(t("directory.title"));

  const set = (name: string, value: string) => {
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(name, value);
        else next.delete(name);
        return next;
      },
      { replace: true },
    );
  };
  const clear = () => {
    setText("");
    setParams(people ? { ansicht: "personen" } : {}, { replace: true });
  };

  return (
    <Page>
      <PageHead title={t("directory.title")}>
        <p className="measure">{t("directory.lead")}</p>
      </PageHead>
      <Tabs
        label={t("directory.views")}
        tabs={[
          { to: "/verzeichnis", label: t("directory.organisations"), current: !people },
          { to: "/verzeichnis?ansicht=personen", label: t("directory.people"), current: people },
        ]}
      />
      <div className="search-row mt4">
        <TextField
          name="suche"
          type="search"
          label={t("directory.search")}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            set("suche", event.target.value.trim());
          }}
        />
        {people ? null : (
          <Select
            name="art"
            label={t("directory.kind")}
            value={kind ?? ""}
            onChange={(event) => set("art", event.target.value)}
            options={[
              { value: "", label: t("directory.allKinds") },
              ...KINDS.map((known) => ({ value: known, label: t(`kind.${known}`) })),
            ]}
          />
        )}
      </div>
      {people ? (
        <PeopleList search={search} onClear={clear} />
      ) : (
        <OrganisationList search={search} kind={kind} onClear={clear} />
      )}
    </Page>
  );
}
