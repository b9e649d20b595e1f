/** A field of the input that was not acceptable, as the server names it. */
export interface FieldProblem {
  field: string;
  code: string;
  limit?: number | null;
}

/** Why a command did not happen; `message` is readable and in the page's language. */
export interface CommandProblem {
  code: string;
  message: string;
  fields?: readonly FieldProblem[];
  decidedBy?: string | null;
  retryAfterSeconds?: number;
}

export type Outcome<Success> = { ok: true; value: Success } | { ok: false; problem: CommandProblem };

type Root<TData> = TData[Exclude<keyof TData, "__typename">];

/** The members of a mutation's result union that are no Problem. */
export type SuccessOf<TData> = Exclude<Root<TData>, { code: string; message: string }>;

const isProblem = (value: object): value is CommandProblem => "code" in value && "message" in value;

/** Tells success from Problem: every Problem was asked for with `... on Problem { code message }`. */
export function outcomeOf<TData extends object>(data: TData): Outcome<SuccessOf<TData>> {
  const [, root] = Object.entries(data).find(([key]) => key !== "__typename") ?? [];
  if (typeof root !== "object" || root === null) throw new Error("a mutation answered nothing");
  if (isProblem(root as object)) return { ok: false, problem: root as CommandProblem };
  return { ok: true, value: root as SuccessOf<TData> };
}
