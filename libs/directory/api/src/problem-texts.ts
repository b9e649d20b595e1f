import { addProblemTexts } from "#platform/graphql";

export function addDirectoryTexts(): void {
  addProblemTexts("DE", {
    OWN_ORGANISATION: "Über eine Organisation, zu der Sie selbst gehören, entscheidet jemand anders.",
    OUTDATED: "Inzwischen gibt es eine neuere Fassung. Bitte lesen Sie diese.",
    AFFILIATION_DECIDED: "Über diese Zugehörigkeit ist schon entschieden.",
    AFFILIATION_THERE: "Sie gehören dieser Organisation schon an, oder Ihre Anfrage läuft noch.",
    ORGANISATION_VERIFIED: "Diese Organisation ist schon geprüft.",
    ORGANISATION_DECIDED: "Über diese Organisation ist schon entschieden.",
    NOT_A_PICTURE: "Diese Datei ist kein lesbares Bild. Möglich sind PNG, JPEG und WebP.",
    PICTURE_TOO_LARGE:
      "Dieses Bild ist zu groß. Es darf höchstens 1 Megabyte und 20 Millionen Bildpunkte haben.",
  });
  addProblemTexts("EN", {
    OWN_ORGANISATION: "Somebody else decides about an organisation you belong to yourself.",
    OUTDATED: "There is a newer version by now. Please read that one.",
    AFFILIATION_DECIDED: "This affiliation has been decided already.",
    AFFILIATION_THERE: "You belong to this organisation already, or your request is still open.",
    ORGANISATION_VERIFIED: "This organisation is verified already.",
    ORGANISATION_DECIDED: "This organisation has been decided already.",
    NOT_A_PICTURE: "This file is no readable picture. PNG, JPEG and WebP are possible.",
    PICTURE_TOO_LARGE: "This picture is too large. It may have 1 megabyte and 20 million pixels at most.",
  });
}
