import { type FieldCode, type FieldProblem, InvalidInput } from "./problem.ts";

interface Bounds {
  readonly min?: number;
  readonly max: number;
}
const EMAIL = /^[^\s@<>()",;:\\[\]]{1,64}@[^\s@<>()",;:\\[\]]+\.[^\s@.]{2,}$/u;
// Control characters (PostgreSQL refuses NUL) and the marks that turn the reading direction around.
const UNWANTED = new RegExp(
  `[${String.fromCodePoint(0)}-${String.fromCodePoint(8)}\\u000b\\u000c\\u000e-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069]`,
  "gu",
);

// Invisible in a line: a name made of them looks like another one, or like none.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}--\p{Join_Control}--\p{Variation_Selector}]/gv;
// Joiners and selectors belong between Arabic or Indic letters and to emoji, never beside these.
const JOINERS = /[\p{Join_Control}\p{Variation_Selector}]+/gu;
const NEEDS_NONE = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s]?$/u;

/** Each run is looked at once, with the characters beside it. */
const withoutStrayJoiners = (text: string): string =>
  text.replace(JOINERS, (run, at: number) => {
    const before = at === 0 ? "" : String.fromCodePoint(codePointBefore(text, at));
    const after = String.fromCodePoint(...[text.codePointAt(at + run.length)].filter((c) => c !== undefined));
    return NEEDS_NONE.test(before) || NEEDS_NONE.test(after) ? "" : run;
  });

function codePointBefore(text: string, at: number): number {
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? (text.codePointAt(at - 2) ?? low) : low;
}

/** UTF-16 units that are looked at for each character that is allowed: more is too long whatever it holds. */
const ROOM = 8;

/** Checks the fields of one input from a stranger; collects every problem, so that a form can show them all at once. */
export class InputCheck {
  private readonly problems: FieldProblem[] = [];

  /** One line of text: trimmed, white space joined. Lengths count characters as people see code points. */
  line(field: string, value: string | null | undefined, bounds: Bounds): string {
    return this.checked(field, value, bounds, (text) =>
      withoutStrayJoiners(text.replace(INVISIBLE, "")).replace(/\s+/gu, " ").trim(),
    );
  }

  /** Text with lines of its own. */
  text(field: string, value: string | null | undefined, bounds: Bounds): string {
    return this.checked(field, value, bounds, (text) => text.replace(/\r\n?/gu, "\n"));
  }

  /** A mail address, in lower case: the form in which it is compared and stored. */
  email(field: string, value: string | null | undefined): string {
    const email = this.line(field, value, { min: 1, max: 254 }).toLowerCase();
    if (email && !EMAIL.test(email) && !this.has(field)) this.add(field, "NOT_AN_EMAIL");
    return email;
  }

  add(field: string, code: FieldCode, limit?: number): void {
    this.problems.push(limit === undefined ? { field, code } : { field, code, limit });
  }

  /** The problem to answer, or null where every field was fine. */
  get problem(): InvalidInput | null {
    return this.problems.length ? new InvalidInput(this.problems) : null;
  }

  private has(field: string): boolean {
    return this.problems.some((problem) => problem.field === field);
  }

  /** What is far too long is not looked at further: nobody waits for it to be cleaned. */
  private checked(
    field: string,
    value: string | null | undefined,
    bounds: Bounds,
    tidy: (text: string) => string,
  ): string {
    const typed = value ?? "";
    if (typed.length <= bounds.max * ROOM + ROOM) return this.bounded(field, tidy(clean(typed)), bounds);
    this.add(field, "TOO_LONG", bounds.max);
    return "";
  }

  private bounded(field: string, value: string, { min = 0, max }: Bounds): string {
    const length = [...value].length;
    if (length === 0 && min > 0) this.add(field, "REQUIRED");
    else if (length < min) this.add(field, "TOO_SHORT", min);
    else if (length > max) this.add(field, "TOO_LONG", max);
    return value;
  }
}

const clean = (value: string): string => value.toWellFormed().replace(UNWANTED, "").normalize("NFC").trim();
