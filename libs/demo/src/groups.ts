/** What the two groups of the demo region say of themselves. */
export const NETWORK = {
  name: "Ausländische Fachkräfte",
  kind: "NETWORK",
  purpose:
    "Hier fragen und antworten alle, die in der Region Rhein-Neckar mit der Einstellung von Fachkräften aus dem Ausland zu tun haben: Betriebe, Ausländerbehörden, Kammern und beratende Einrichtungen.",
  rules: [
    {
      title: "Keine Falldaten",
      text: "Keine Namen, Geburtsdaten, Pass- oder Aktenzeichen. Schreiben Sie „Bewerberin A“.",
    },
    { title: "Erkennbar sprechen", text: "Wer schreibt, schreibt für sich und nicht für die Stelle." },
    {
      title: "Keine Werbung",
      text: "Vermittlung und Beratung gegen Entgelt bieten Sie hier bitte nicht an.",
    },
  ],
} as const;

export const CLOSED = {
  name: "Gemeinsam. Wissen. Nutzen.",
  kind: "CLOSED",
  purpose:
    "Hier klären Betriebe, Ausländerbehörden und beratende Einrichtungen Fragen aus laufenden Verfahren: vom ersten Arbeitsvertrag bis zum Aufenthaltstitel. Was hier steht, lesen nur Mitglieder.",
  rules: [
    {
      title: "Vertraulich",
      text: "Was hier steht, bleibt hier. Weitergeben dürfen Sie nur, was die Schreibenden selbst veröffentlicht haben.",
    },
    {
      title: "Keine Falldaten",
      text: "Keine Namen, Geburtsdaten, Pass- oder Aktenzeichen. Schreiben Sie „Bewerberin A“.",
    },
    {
      title: "Erkennbar sprechen",
      text: "Wer für eine Behörde arbeitet, sagt dazu, ob es ihre Auslegung ist oder die eigene Erfahrung.",
    },
    {
      title: "Keine Werbung",
      text: "Vermittlung und Beratung gegen Entgelt bieten Sie bitte nicht in der Gruppe an.",
    },
  ],
} as const;
