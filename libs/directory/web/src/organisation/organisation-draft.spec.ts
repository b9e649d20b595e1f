import { editedIn, emptyDraft, missingIn, organisationInput } from "./organisation-draft.ts";

const lindhof = { id: "o1", name: "Lindhof", kind: "COMPANY", locality: "Mannheim", verified: true } as const;

describe("the organisation somebody names", () => {
  it("is missing until one is picked", () => {
    expect(missingIn(emptyDraft)).toEqual([{ field: "organisation", code: "REQUIRED" }]);
    expect(missingIn({ ...emptyDraft, picked: lindhof })).toEqual([]);
  });

  it("needs kind, name and place when it is new", () => {
    const fresh = { kind: "", name: " ", locality: "Mosbach" } as const;
    expect(missingIn({ ...emptyDraft, fresh }).map(({ field }) => field)).toEqual([
      "newOrganisation.kind",
      "newOrganisation.name",
    ]);
    expect(missingIn({ ...emptyDraft, fresh: { kind: "COMPANY", name: "A", locality: "M" } })).toEqual([
      { field: "newOrganisation.locality", code: "TOO_SHORT", limit: 2 },
    ]);
  });

  it("tells which of its fields was edited", () => {
    const fresh = { kind: "", name: "A", locality: "" } as const;
    const draft = { ...emptyDraft, fresh };
    expect(editedIn(draft, { ...draft, fresh: { ...fresh, kind: "COMPANY" } })).toEqual([
      "newOrganisation.kind",
    ]);
    expect(editedIn(draft, { ...draft, fresh: { ...fresh, locality: "M" } })).toEqual([
      "newOrganisation.locality",
    ]);
    expect(editedIn(emptyDraft, { ...emptyDraft, text: "Lind" })).toEqual(["organisation"]);
  });

  it("is sent as one or the other, never as both", () => {
    const fresh = { kind: "AUTHORITY", name: " Amt ", locality: "Mosbach" } as const;
    expect(organisationInput({ ...emptyDraft, picked: lindhof })).toEqual({ organisationId: "o1" });
    expect(organisationInput({ text: "", picked: lindhof, fresh })).toEqual({
      newOrganisation: { kind: "AUTHORITY", name: "Amt", locality: "Mosbach" },
    });
  });
});
