-- migrate:up
insert into legal_document (kind, version, body_de, body_en) values
('TERMS', '2026-11-01', $text$
## Worum es geht
Gemeinsam verbindet Unternehmen, die aus dem Ausland einstellen, mit Ausländerbehörden, Kammern und beratenden Einrichtungen einer Region. Wer mitmacht, fragt und antwortet in eigener Verantwortung.

## Wer mitmachen kann
Beschäftigte von Unternehmen, Behörden und Institutionen der Region, mit einer eigenen Mailadresse und unter ihrem Namen. Die Zugehörigkeit zu einer Organisation wird bestätigt, bevor sie angezeigt wird.

## Was Sie zusagen
- Sie schreiben keine Namen, Geburtsdaten, Pass- oder Aktenzeichen von Dritten.
- Was in einer geschlossenen Gruppe steht, geben Sie nicht nach außen.
- Sie bieten keine Vermittlung oder Beratung gegen Entgelt an.

## Was ein Beitrag ist und was nicht
Beiträge sind Erfahrungen und Einschätzungen der Menschen, die sie schreiben. Sie sind keine Rechtsberatung und binden keine Behörde.

## Ende
Sie können jederzeit gehen. Die Moderation kann Personen aus einer Gruppe entfernen; sie nennt den Grund.
$text$, $text$
## What this is
Gemeinsam connects companies that hire from abroad with foreigners' authorities, chambers and advisers of one region. Everyone asks and answers on their own responsibility.

## Who can take part
Staff of companies, authorities and institutions of the region, with a mail address of their own and under their name. A tie to an organisation is confirmed before it is shown.

## What you promise
- You write no names, birth dates, passport or file numbers of third parties.
- What stands in a closed group stays there.
- You offer no placement or advice for money.

## What a post is, and what not
Posts are experiences and views of the people who write them. They are no legal advice and bind no authority.

## Leaving
You can leave at any time. Moderators can remove people from a group; they name the reason.
$text$),
('PRIVACY', '2026-11-01', $text$
## Was gespeichert wird
Ihre Mailadresse, Ihr Name, Ihre Funktion, Ihre Organisation und was Sie schreiben. Ihr Passwort liegt nur als Prüfwert (argon2id) vor. Es gibt ein Cookie: das Ihrer Anmeldung. Entwürfe liegen in Ihrem Browser, bis Sie sie senden oder sich abmelden. Es wird nichts gezählt und nichts an Dritte gegeben.

## Wofür
Damit Sie fragen und antworten können und andere wissen, mit wem sie sprechen (Art. 6 Abs. 1 Buchst. b DSGVO).

## Wer es sieht
Name, Funktion und Organisation sehen alle Registrierten der Region. Ihre Mailadresse sieht die Moderation, wenn Sie um Freischaltung bitten, und wer über Ihre Zugehörigkeit entscheidet, solange sie auf Bestätigung wartet. Gemeldete Barrieren liest nur, wer Gemeinsam verwaltet. Was in einer geschlossenen Gruppe steht, lesen nur deren Mitglieder.

## Wie lange
Solange Ihr Konto besteht. Eine Anmeldung gilt 30 Tage, wenn Sie sie nicht verlängern, und höchstens 90 Tage. Was Sie als Barriere melden, wird nach einem Jahr gelöscht.

## Ihre Rechte
Auskunft, Berichtigung, Löschung, Einschränkung, Übertragung und Widerspruch (Art. 15 bis 21 DSGVO). Wenden Sie sich an die im Impressum genannte Stelle.
$text$, $text$
## What is stored
Your mail address, name, role, organisation and what you write. Your password is kept as a check value only (argon2id). There is one cookie: that of your sign-in. Drafts lie in your browser until you send them or sign out. Nothing is counted, nothing is given to third parties.

## What for
So that you can ask and answer and others know who they talk to (Art. 6(1)(b) GDPR).

## Who sees it
Name, role and organisation are seen by everyone registered in the region. Moderators see your mail address when you ask to be let into a group, and so does whoever decides about your affiliation while it waits. Reported barriers are read by those who administer Gemeinsam only. What stands in a closed group is read by its members only.

## How long
As long as your account exists. A sign-in lasts 30 days unless you extend it, and 90 days at most. What you report as a barrier is deleted after one year.

## Your rights
Access, rectification, erasure, restriction, portability and objection (Art. 15 to 21 GDPR). Write to the body named in the imprint.
$text$),
('IMPRINT', '2026-11-01', $text$
Diese Installation hat noch kein Impressum. Wer sie öffentlich betreibt, trägt hier Name, Anschrift, Vertretung und Kontakt ein (§ 5 DDG).
$text$, $text$
This installation has no imprint yet. Whoever runs it in public enters name, address, representation and contact here (§ 5 DDG).
$text$),
('ACCESSIBILITY', '2026-11-01', $text$
## Stand der Vereinbarkeit
Gemeinsam ist nach BITV 2.0, EN 301 549 und WCAG 2.2 AA gebaut. Jede Seite wird bei jeder Änderung automatisch mit axe geprüft; eine Prüfung durch Menschen mit Behinderungen steht aus.

## Barrieren melden
Kommen Sie irgendwo nicht weiter, melden Sie es bitte mit dem Formular am Ende dieser Seite oder bei der im Impressum genannten Stelle. Sie antwortet innerhalb eines Monats.
$text$, $text$
## State of conformance
Gemeinsam is built to BITV 2.0, EN 301 549 and WCAG 2.2 AA. Every page is checked automatically with axe at every change; a review by people with disabilities is outstanding.

## Report a barrier
If you are stuck somewhere, please report it with the form at the end of this page or to the body named in the imprint. It answers within one month.
$text$);

-- migrate:down
delete from legal_document where version = '2026-11-01';
