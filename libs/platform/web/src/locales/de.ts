export const de = {
  brand: "Gemeinsam",
  command: {
    network:
      "Die Verbindung ist unterbrochen. Ihre Eingabe ist noch da; bitte versuchen Sie es gleich noch einmal.",
    internal:
      "Das hat auf unserer Seite nicht geklappt. Ihre Eingabe ist noch da; bitte versuchen Sie es noch einmal.",
    number: "Fehlernummer: {number}",
    sessionEnded:
      "Ihre Sitzung ist abgelaufen. Bitte melden Sie sich wieder an; Ihre Eingabe bleibt erhalten.",
  },
  field: {
    REQUIRED: "Bitte füllen Sie „{label}“ aus.",
    TOO_SHORT: "„{label}“ braucht mindestens {limit, number} Zeichen.",
    TOO_LONG: "„{label}“ darf höchstens {limit, number} Zeichen haben.",
    NOT_AN_EMAIL: "Bitte geben Sie eine Mailadresse ein, zum Beispiel name@betrieb.de.",
    NOT_A_CHOICE: "Bitte wählen Sie bei „{label}“ eine der Möglichkeiten.",
    OUTDATED: "„{label}“ hat sich inzwischen geändert. Bitte laden Sie die Seite neu.",
    PASSWORD_TOO_COMMON: "Dieses Passwort ist zu leicht zu erraten. Bitte wählen Sie ein anderes.",
    NOT_A_COLOUR: "Bitte geben Sie bei „{label}“ eine Farbe mit sechs Stellen an, zum Beispiel #004860.",
    CONTRAST_TOO_LOW:
      "„{label}“ ist zu hell: Auf Weiß wären Links und Knöpfe schwer zu lesen. Bitte wählen Sie eine dunklere Farbe.",
    UNKNOWN: "Bitte prüfen Sie „{label}“.",
  },
};
