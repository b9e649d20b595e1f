export const de = {
  title: "Startseite",
  promise: "Wer im Ausland einstellt, muss das Verfahren nicht allein verstehen.",
  lead: "Gemeinsam verbindet Unternehmen, Ausländerbehörden und beratende Einrichtungen {region}. Sie fragen einmal und bekommen Antworten von Menschen, die das Verfahren aus eigener Erfahrung kennen.",
  ofRegion: "der Region {name}",
  ofNoRegion: "der Region",
  register: "Registrieren",
  signIn: "Anmelden",
  closed:
    "Nichts, was hier geschrieben wird, ist öffentlich. Wer mitliest, steht in jeder Gruppe in Worten dabei.",
  example: {
    caption: "Beispiel: So sieht eine beantwortete Frage aus. Personen und Texte sind erfunden.",
    title: "Welche Ausländerbehörde ist zuständig, wenn Hauptsitz und Werk in zwei Ländern liegen?",
    asker: "Jana Wirth",
    company: "Lindhof Präzisionstechnik GmbH",
    question:
      "Unser Hauptsitz liegt in Baden-Württemberg, die neue Fertigung in Rheinland-Pfalz. Mit wem schließen wir die Vereinbarung nach § 81a Aufenthaltsgesetz?",
    answerer: "Thorsten Adomeit",
    office: "Ausländerbehörde Landkreis Neckarau",
    accepted: "Angenommene Antwort",
    acceptedBy: ", von {name}.",
    answer:
      "Maßgeblich ist der Ort der Betriebsstätte, an der die Fachkraft beschäftigt werden soll, nicht der Hauptsitz. Bitte bringen Sie zur Vereinbarung die Vollmacht der Fachkraft mit.",
  },
  steps: {
    title: "In drei Schritten dabei",
    one: "Registrieren",
    oneText:
      "Sie bestätigen Ihre dienstliche Mailadresse und wählen Ihre Organisation. Wir prüfen sie einmal.",
    two: "Um Freischaltung bitten",
    twoText:
      "Das Netzwerk steht allen Registrierten offen. Über Ihre Beitrittsanfrage zu einer geschlossenen Gruppe entscheidet die Moderation und nennt Ihnen den Grund.",
    three: "Fragen und antworten",
    threeText: "Sie fragen im Netzwerk oder in einer Gruppe. Sobald jemand antwortet, erfahren Sie davon.",
  },
  who: {
    title: "Wer mitmacht",
    companies: "Unternehmen",
    companiesText:
      "Betriebe, die Fachkräfte aus dem Ausland einstellen und Erfahrungen aus dem Verfahren teilen.",
    authorities: "Behörden",
    authoritiesText: "Ausländerbehörden der Region, die Auskunft geben und selbst voneinander lernen.",
    institutions: "Institutionen",
    institutionsText:
      "Kammern, Agentur für Arbeit, Welcome Center und Stellen, die Berufsabschlüsse anerkennen.",
  },
  what: {
    title: "Was hier gefragt wird",
    before: "Vor der Einreise",
    beforeText:
      "Beschleunigtes Fachkräfteverfahren nach § 81a Aufenthaltsgesetz, Vollmacht, Zustimmung der Agentur für Arbeit.",
    recognition: "Anerkennung",
    recognitionText:
      "Welche Stelle prüft welchen Abschluss, welche Unterlagen fehlen meist, wie lange es dauert.",
    after: "Nach der Einreise",
    afterText: "Aufenthaltstitel, Blaue Karte EU, Wechsel des Arbeitgebers, Pflichten als Arbeitgeber.",
  },
};
