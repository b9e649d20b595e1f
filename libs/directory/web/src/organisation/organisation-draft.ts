import { problemIn, type FieldProblem } from "#platform/web";
import type { OrganisationKind, OrganisationLineFragment } from "../operations.generated.ts";

/** Which organisation a person says they belong to: one that is there, or a new one. */
export interface OrganisationDraft {
  /** What was typed to find it. */
  text: string;
  picked: OrganisationLineFragment | null;
  fresh: { kind: OrganisationKind | ""; name: string; locality: string } | null;
}

export const emptyDraft: OrganisationDraft = { text: "", picked: null, fresh: null };

const NAME = { required: true, max: 200 };
const LOCALITY = { required: true, min: 2, max: 80 };

/** What is still missing, by the names the server uses. */
export function missingIn({ picked, fresh }: OrganisationDraft): FieldProblem[] {
  if (!fresh) return picked ? [] : [{ field: "organisation", code: "REQUIRED" }];
  return [
    fresh.kind ? null : { field: "newOrganisation.kind", code: "NOT_A_CHOICE" },
    problemIn("newOrganisation.name", fresh.name, NAME),
    problemIn("newOrganisation.locality", fresh.locality, LOCALITY),
  ].filter((problem) => problem !== null);
}

/** Which fields somebody has edited from one draft to the next. */
export function editedIn(before: OrganisationDraft, { text, picked, fresh }: OrganisationDraft): string[] {
  const parts = ["kind", "name", "locality"] as const;
  return [
    ...(text !== before.text || picked !== before.picked ? ["organisation"] : []),
    ...parts
      .filter((part) => fresh?.[part] !== before.fresh?.[part])
      .map((part) => `newOrganisation.${part}`),
  ];
}

/** The draft as the server takes it. */
export function organisationInput({ picked, fresh }: OrganisationDraft) {
  if (fresh?.kind)
    return {
      newOrganisation: { kind: fresh.kind, name: fresh.name.trim(), locality: fresh.locality.trim() },
    };
  return { organisationId: picked?.id };
}
