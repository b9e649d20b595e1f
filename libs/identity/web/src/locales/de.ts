export const de = {
  email: "Mailadresse",
  password: "Passwort",
  outbox: {
    hint: "In der Beispielregion geht keine Mail hinaus. Sie liegt stattdessen hier:",
    link: "Ausgang ansehen (neuer Tab)",
  },
  signIn: {
    title: "Anmelden",
    submit: "Anmelden",
    forgotten: "Passwort vergessen?",
    newHere: "Noch kein Konto?",
    register: "Registrieren",
    goOn: "Nach der Anmeldung geht es dort weiter, wohin Sie wollten.",
  },
  demo: {
    title: "Zum Ausprobieren",
    hint: "In der Beispielregion können Sie sich ohne eigenes Konto anmelden. Ein Klick füllt das Formular aus und meldet Sie an.",
    as: "Anmelden als {name}",
  },
  ended: {
    title: "Bitte melden Sie sich wieder an",
    text: "Ihre Sitzung ist abgelaufen. Was Sie geschrieben haben, bleibt auf der Seite stehen.",
  },
  reset: {
    title: "Neues Passwort anfordern",
    lead: "Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.",
    submit: "Link anfordern",
    back: "Zur Anmeldung",
    sentTitle: "Bitte sehen Sie in Ihr Postfach",
    sent: "Wenn es zu {email} ein Konto gibt, ist jetzt eine Mail mit einem Link unterwegs. Er gilt eine Stunde.",
    nothing: "Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder fordern Sie den Link noch einmal an.",
    again: "Noch einmal anfordern",
  },
  choose: {
    title: "Neues Passwort wählen",
    hint: "Mindestens 12 Zeichen. Ein kurzer Satz ist leichter zu merken als ein kurzes Wort mit Sonderzeichen.",
    submit: "Passwort speichern und anmelden",
    spent: "Dieser Link wurde schon benutzt oder ist abgelaufen.",
    noToken: "In diesem Link fehlt etwas. Bitte fordern Sie einen neuen an.",
    anew: "Neuen Link anfordern",
  },
};
