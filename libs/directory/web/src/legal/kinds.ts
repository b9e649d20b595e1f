import type { LegalDocumentKind } from "../operations.generated.ts";

/** What stands in the address for each legal text, in the order of the footer. */
export const LEGAL_PATHS = {
  agb: "TERMS",
  datenschutz: "PRIVACY",
  impressum: "IMPRINT",
  barrierefreiheit: "ACCESSIBILITY",
} as const satisfies Record<string, LegalDocumentKind>;

export type LegalPath = keyof typeof LEGAL_PATHS;
export const isLegalPath = (path: string): path is LegalPath => path in LEGAL_PATHS;

export const legalPathOf = (kind: LegalDocumentKind): LegalPath =>
  (Object.keys(LEGAL_PATHS) as LegalPath[]).find((path) => LEGAL_PATHS[path] === kind) ?? "agb";
