import { useCallback, useEffect, useState } from "react";

export interface LicensedPackage {
  name: string;
  version: string;
  licence: string;
  /** Place of its text in `texts`. */
  text: number | null;
}

export interface Licences {
  packages: LicensedPackage[];
  texts: string[];
}

/** What the build has found the product to be made of; fetched when somebody wants to know. */
export function useLicences(): { licences: Licences | null; error: Error | undefined; retry: () => void } {
  const [licences, setLicences] = useState<Licences | null>(null);
  const [error, setError] = useState<Error>();
  const load = useCallback(() => {
    fetch("/licences.json")
      .then((answer) => answer.json() as Promise<Licences>)
      .then(setLicences, setError);
  }, []);
  useEffect(load, [load]);
  return { licences, error, retry: load };
}

/** Packages by licence, the most frequent one first. */
export function byLicence(packages: readonly LicensedPackage[]): [string, LicensedPackage[]][] {
  return [...Map.groupBy(packages, ({ licence }) => licence)].sort(([, a], [, b]) => b.length - a.length);
}
