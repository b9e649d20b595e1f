const GERMAN: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** A name as it stands in an address: "Ausländische Fachkräfte" becomes auslaendische-fachkraefte. */
export const slugOf = (name: string, otherwise: string): string =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (c) => GERMAN[c]!)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60) || otherwise;
