/** Where most people of a German region are: first in the list. */
const NEARBY = ["Europe/Berlin", "Europe/Vienna", "Europe/Zurich"];

const cityOf = (zone: string) => (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");

/** "Mitteleuropäische Zeit (Berlin)" */
function wordsOf(zone: string, language: string): string {
  const parts = new Intl.DateTimeFormat(language, {
    timeZone: zone,
    timeZoneName: "longGeneric",
  }).formatToParts();
  const name = parts.find(({ type }) => type === "timeZoneName")?.value;
  return name ? `${name} (${cityOf(zone)})` : cityOf(zone);
}

/** What a select offers: the machine's own zone first, then all that this browser knows, and the one chosen before. */
export function timeZoneOptions(
  chosen: string | null,
  language: string,
  ofTheMachine: (city: string) => string,
) {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const known = Intl.supportedValuesOf("timeZone");
  const named = known
    .map((value) => ({ value, label: wordsOf(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  const nearby = named.filter(({ value }) => NEARBY.includes(value));
  const unknown = chosen && !known.includes(chosen) ? [{ value: chosen, label: cityOf(chosen) }] : [];
  return [
    { value: "", label: ofTheMachine(cityOf(own)) },
    ...unknown,
    ...nearby,
    ...named.filter((zone) => !nearby.includes(zone)),
  ];
}
