import type { OrganisationLike } from "#ui";

/** Names and texts at the edges of what people enter. The probe is for those who build: its words are not translated. */
export const NAMES = {
  usual: "Jana Wirth",
  one: "Ö",
  long: "Maximiliane Friederike Leopoldine ".repeat(6).slice(0, 200).trim(),
  rightToLeft: "ليلى الحسيني",
  emoji: "Kim 🌻 Nguyễn",
};
export const NAME_LIST = Object.entries(NAMES);

export const COMPANY: OrganisationLike = {
  name: "Lindhof Präzisionstechnik GmbH",
  kind: "COMPANY",
  verified: true,
};
export const AUTHORITY: OrganisationLike = {
  name: "Ausländerbehörde Landkreis Neckarau",
  kind: "AUTHORITY",
  verified: true,
};
/** Sixty characters. */
export const LONG_ORGANISATION: OrganisationLike = {
  name: "Gemeinnützige Gesellschaft für Pflege und Teilhabe Nordpfalz",
  kind: "INSTITUTION",
  verified: false,
};

export const TITLE = "Welche Ausländerbehörde ist zuständig, wenn Hauptsitz und Werk in zwei Ländern liegen?";
export const LINE =
  "Maßgeblich ist der Ort der Betriebsstätte, an der die Fachkraft beschäftigt werden soll.";
export const UNBROKEN = "Aufenthaltsgewährungszuständigkeitsübertragungsverordnung".repeat(3);
export const PROBLEM = "Bitte geben Sie eine Mailadresse an, zum Beispiel name@firma.de.";
export const MOMENT = "2026-03-01T08:48:00.000Z";

export const HTML = `<p>${LINE} Siehe <a href="https://www.gesetze-im-internet.de/aufenthg_2004/__81a.html">§ 81a AufenthG</a>.</p>
<ul><li>Vollmacht der Fachkraft</li><li>Kopie des Passes</li></ul>
<blockquote><p>Die Vereinbarung kommt vor dem Termin.</p></blockquote>
<pre><code>${UNBROKEN}</code></pre>
<p>${UNBROKEN}</p>`;

export const nothing = () => undefined;
export const never = () => new Promise<never>(nothing);
