import type { Problem } from "./problem.ts";

/** What a policy says: allowed, or denied with the problem to answer. */
export type Verdict = { readonly denied: false } | { readonly denied: true; readonly problem: Problem };

export const allowed: Verdict = { denied: false };
export const denied = (problem: Problem): Verdict => ({ denied: true, problem });
