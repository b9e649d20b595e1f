import { useFound, type Found } from "#platform/web";
import type { Proposal } from "#ui";
import { OrganisationsNamedDocument, PeopleNamedDocument } from "../operations.generated.ts";

const ICONS = { COMPANY: "company", AUTHORITY: "office", INSTITUTION: "institution" } as const;
const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(" · ") || undefined;

/** People by their name. */
export function usePeopleNamed(text: string): Found<Proposal> {
  return useFound(PeopleNamedDocument, text, ({ people }) =>
    people.nodes.map(({ id, name, jobTitle, affiliation }) => ({
      id,
      icon: "person",
      title: name,
      meta: joined(jobTitle, affiliation?.state === "CONFIRMED" ? affiliation.organisation.name : null),
      to: `/personen/${id}`,
    })),
  );
}

/** Organisations by their name. */
export function useOrganisationsNamed(text: string): Found<Proposal> {
  return useFound(OrganisationsNamedDocument, text, ({ organisations }) =>
    organisations.nodes.map(({ id, name, kind, locality }) => ({
      id,
      icon: ICONS[kind],
      title: name,
      meta: joined(locality),
      to: `/organisationen/${id}`,
    })),
  );
}
