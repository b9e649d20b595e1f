/** What a select offers: the machine's own zone first, then all that this browser knows, and the one chosen before. */
export function timeZoneOptions(chosen: string | null, ofTheMachine: (zone: string) => string) {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = Intl.supportedValuesOf("timeZone");
  const names = chosen && !known.includes(chosen) ? [chosen, ...known] : known;
  return [
    { value: "", label: ofTheMachine(own) },
    ...names.map((value) => ({ value, label: value.replaceAll("_", " ") })),
  ];
}
