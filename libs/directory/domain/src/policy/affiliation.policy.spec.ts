import type { Verdict } from "#kernel";
import { affiliationPolicy } from "./affiliation.policy.ts";

const nobody = { steward: false, administrator: false };
const colleague = { steward: false, administrator: true };
const steward = { steward: true, administrator: false };
const says = (verdict: Verdict) => (verdict.denied ? verdict.problem.code : "yes");

it.each([
  ["somebody else", nobody, false, "PENDING", "NOT_FOUND"],
  ["the organisation's administrator", colleague, false, "PENDING", "yes"],
  ["a steward", steward, false, "PENDING", "yes"],
  ["a steward about themself", steward, true, "PENDING", "NOT_ALLOWED"],
  ["an administrator about themself", colleague, true, "PENDING", "NOT_ALLOWED"],
  ["a steward, too late", steward, false, "CONFIRMED", "AFFILIATION_DECIDED"],
  ["a steward, too late", steward, false, "REJECTED", "AFFILIATION_DECIDED"],
] as const)("%s decides about a tie", (_, standing, own, state, expected) => {
  expect(says(affiliationPolicy.decide(standing, { own, state }))).toBe(expected);
});

it("nobody but a steward verifies an organisation", () => {
  expect([nobody, colleague, steward].map((who) => says(affiliationPolicy.verify(who)))).toEqual([
    "NOT_ALLOWED",
    "NOT_ALLOWED",
    "yes",
  ]);
});
