export const de = {
  title: "Hilfe",
  lead: "Die Fragen, die zuerst kommen.",
  questions: {
    who: "Wer kann mitmachen?",
    whoText:
      "Alle, die in der Region mit ausländischen Fachkräften zu tun haben: Unternehmen, Ausländerbehörden und andere Behörden, Kammern und beratende Einrichtungen. Sie registrieren sich als Person und sagen, zu welcher Organisation Sie gehören.",
    mail: "Die Bestätigungsmail kommt nicht an. Was nun?",
    mailText:
      "Sehen Sie bitte zuerst im Spam-Ordner nach. Manche Mailserver halten Nachrichten einige Minuten zurück. Versuchen Sie danach, sich anzumelden: Ist Ihr Passwort richtig und die Adresse noch nicht bestätigt, schicken wir die Mail noch einmal.",
    verified: "Was bedeutet „geprüft“ bei einer Organisation?",
    verifiedText:
      "Eine Moderatorin oder ein Moderator hat nachgesehen, dass es die Organisation gibt und dass Art und Ort stimmen. Bis dahin steht „noch nicht geprüft“ dabei. Sie können trotzdem schon mitmachen.",
    affiliation: "Wer bestätigt, dass ich zu meiner Organisation gehöre?",
    affiliationText:
      "Wer die Organisation hier verwaltet, oder die Moderation. Den Stand sehen Sie in Ihrem Profil. Erst mit der Bestätigung steht die Organisation neben Ihrem Namen und neben den Beiträgen, die Sie danach schreiben. Frühere Beiträge bleiben ohne.",
    network: "Was ist der Unterschied zwischen Netzwerk und geschlossener Gruppe?",
    networkText:
      "Das Netzwerk lesen alle, die in der Region registriert sind. Eine geschlossene Gruppe lesen nur ihre Mitglieder. Auf jeder Seite und überall, wo Sie schreiben, steht dabei, wer mitliest.",
    join: "Wie komme ich in eine geschlossene Gruppe?",
    joinText:
      "Öffnen Sie die Gruppe und bitten Sie mit ein paar Sätzen um Freischaltung. Die Moderation der Gruppe entscheidet und nennt Ihnen den Grund; beides lesen Sie im Eingang und per Mail. Nach einer Ablehnung können Sie nach 30 Tagen noch einmal darum bitten.",
    public: "Kann jemand von außen mitlesen?",
    publicText:
      "Nein. Ohne Anmeldung ist kein Thema und kein Beitrag zu sehen, auch nicht über Suchmaschinen. Mails über das offene Netzwerk enthalten den Text; Mails über geschlossene Gruppen nennen weder Titel noch Text und führen Sie hierher zurück.",
    data: "Darf ich über einen konkreten Fall schreiben?",
    dataText:
      "Ja, aber ohne Namen, Geburtsdaten, Pass- oder Aktenzeichen. Schreiben Sie zum Beispiel „Bewerberin A, Pflegefachkraft aus Tunesien“. So helfen die Antworten auch anderen.",
    mails: "Wie bekomme ich weniger oder mehr Mails?",
    mailsText:
      "In Ihrem Profil unter „Benachrichtigungen“. Für jede Art von Neuigkeit entscheiden Sie, ob zusätzlich zum Eingang eine Mail kommt.",
    password: "Ich habe mein Passwort vergessen.",
    passwordText:
      "Auf der Anmeldeseite führt „Passwort vergessen?“ zu einem Formular. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort wählen.",
    own: "Was ist über mich gespeichert, und wie lösche ich es?",
    ownText:
      "Alles über Sie laden Sie unter „Konto und Sicherheit“ als Archiv herunter. Dort löschen Sie auch Ihr Konto: Name, Mailadresse und Profil verschwinden sofort, und Sie entscheiden, ob Ihre Beiträge ohne Namen stehen bleiben oder mitgehen. Wer Ihr Profil sieht, wählen Sie in „Mein Profil“.",
  },
};
