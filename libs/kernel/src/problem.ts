/** An expected outcome that is not a success. Its class name is its GraphQL type; a unit of work that returns one is rolled back. */
export abstract class Problem {
  /** Never set: it keeps TypeScript from taking any object with a code for a problem. */
  declare protected readonly kind: "problem";
  abstract readonly code: string;
}

/** Missing, or hidden from the actor: one answer for both. */
export class NotFound extends Problem {
  readonly code = "NOT_FOUND";
}

/** Only where the actor may already see the object. */
export class NotAllowed extends Problem {
  constructor(readonly code: string = "NOT_ALLOWED") {
    super();
  }
}

export class Conflict extends Problem {
  constructor(
    readonly code: string,
    /** Name of whoever was faster. */
    readonly decidedBy: string | null = null,
  ) {
    super();
  }
}

export class TooManyRequests extends Problem {
  readonly code = "TOO_MANY_REQUESTS";
  constructor(readonly retryAfterSeconds: number) {
    super();
  }
}

export type FieldCode =
  | "REQUIRED"
  | "TOO_SHORT"
  | "TOO_LONG"
  | "NOT_AN_EMAIL"
  | "NOT_A_CHOICE"
  | "OUTDATED"
  | "PASSWORD_TOO_COMMON"
  | "NOT_A_COLOUR"
  | "CONTRAST_TOO_LOW";

export interface FieldProblem {
  readonly field: string;
  readonly code: FieldCode;
  readonly limit?: number;
}

export class InvalidInput extends Problem {
  readonly code = "INVALID_INPUT";
  constructor(readonly fields: readonly FieldProblem[]) {
    super();
  }
}
