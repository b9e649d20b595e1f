import type { Id, PersonId } from "#kernel";
import type { DemoContent, DemoOrganisation, DemoPerson } from "./content.ts";

export const DEMO_PASSWORD = "Rhein-Neckar-2026";

/** Sign-ins offered on the sign-in page: one for each role a visitor may want to try. */
const SHOWN: readonly {
  readonly role: string;
  readonly pick: (cast: DemoContent) => DemoPerson | undefined;
}[] = [
  { role: "Unternehmen", pick: (cast) => first(cast, "company", (person) => person.closedMember) },
  { role: "Behörde", pick: (cast) => first(cast, "authority", (person) => person.closedMember) },
  { role: "Kammer", pick: (cast) => named(cast, "Handwerkskammer", "HWK", "IHK") },
  { role: "Moderation", pick: ({ people }) => people.find(({ moderator }) => moderator) },
  { role: "Anfragende Person", pick: applicant },
];

export const signInsOf = (cast: DemoContent) =>
  SHOWN.flatMap(({ role, pick }) => {
    const person = pick(cast);
    return person ? [{ role, name: person.name, email: emailOf(person, cast), password: DEMO_PASSWORD }] : [];
  });

/** Addresses under .example reach nobody. */
export function emailOf({ key, organisation }: DemoPerson, { organisations }: DemoContent): string {
  return `${key}@${organisations.find((each) => each.key === organisation)!.domain}`;
}

function first(cast: DemoContent, kind: DemoOrganisation["kind"], fits: (person: DemoPerson) => boolean) {
  const writing = new Map<string, number>();
  for (const { author, replies } of cast.threads)
    for (const key of [author, ...replies.map((reply) => reply.author)])
      writing.set(key, (writing.get(key) ?? 0) + 1);
  const keys = new Set(cast.organisations.filter((each) => each.kind === kind).map(({ key }) => key));
  return cast.people
    .filter((person) => keys.has(person.organisation) && person.affiliation === "confirmed" && fits(person))
    .toSorted((a, b) => (writing.get(b.key) ?? 0) - (writing.get(a.key) ?? 0))[0];
}

function named(cast: DemoContent, ...words: string[]) {
  const chamber = cast.organisations.filter(({ name }) => words.some((word) => name.includes(word)));
  return cast.people.find(({ organisation }) => chamber.some(({ key }) => key === organisation));
}

/** Somebody whose request is open, from a verified company. */
function applicant({ people, joinRequests, organisations }: DemoContent) {
  const open = new Set(joinRequests.open.map(({ person }) => person));
  const companies = organisations.filter(({ kind, verified }) => kind === "company" && verified);
  return people.find(
    ({ key, organisation, affiliation }) =>
      open.has(key) && affiliation === "confirmed" && companies.some((each) => each.key === organisation),
  );
}

/** Ids given while the region fills, by the keys of the content. */
export interface Ids {
  readonly people: Map<string, PersonId>;
  readonly groups: Map<"network" | "closed", Id<"Group">>;
}
