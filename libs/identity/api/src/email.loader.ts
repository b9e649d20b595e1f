import type { PersonId } from "#kernel";
import { Accounts } from "#identity/contract";
import { defineLoader } from "#platform/graphql";

/** Mail addresses by person. Only for the person themself, and for whoever decides about them. */
export const emailOf = defineLoader<string, string>(async (unit, people) =>
  unit.port(Accounts).emailsOf(people as readonly PersonId[]),
);
