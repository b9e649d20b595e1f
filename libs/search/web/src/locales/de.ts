/** Words of the search page. */
export const de = {
  title: "Suche",
  titleFor: "Suche: {text}",
  field: "Wonach suchen Sie?",
  button: "Suchen",
  hint: "Gesucht wird in den Themen und Beiträgen, die Sie lesen dürfen.",
  count:
    "{count, plural, =0 {Kein Treffer} one {Ein Treffer} =2 {Zwei Treffer} =3 {Drei Treffer} other {# Treffer}} für „{text}“",
  countMore: "Mehr als {count} Treffer für „{text}“, die besten zuerst",
  closed: "Nur Mitglieder",
  replies: "{count, plural, =0 {noch keine Antwort} one {# Antwort} other {# Antworten}}",
  more: "Weitere Treffer laden",
  empty:
    "Kein Thema enthält alle diese Wörter. Versuchen Sie es mit weniger oder anderen Wörtern, oder stellen Sie die Frage selbst.",
  ask: "Frage stellen",
  start: "Geben Sie ein Wort, eine Norm oder einen Ort ein.",
};
