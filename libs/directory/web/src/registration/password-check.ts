import { isObviousPassword } from "#kernel";
import type { FieldProblem } from "#platform/web";

/** As the server counts: a character outside the basic plane is one. */
export const lengthOf = (password: string): number => [...password].length;

interface Entered {
  password: string;
  email: string;
  name: string;
}

/** Whether the server would refuse it for being easy to guess, from what is entered about the person. */
export const isTooCommon = ({ password, email, name }: Entered): boolean =>
  isObviousPassword(password, [email.trim().split("@")[0] ?? "", ...name.trim().split(/\s+/)]);

/** What no rule of the single field tells. */
export const problemsOf = (entered: Entered, min: number): FieldProblem[] =>
  lengthOf(entered.password) >= min && isTooCommon(entered)
    ? [{ field: "password", code: "PASSWORD_TOO_COMMON" }]
    : [];
