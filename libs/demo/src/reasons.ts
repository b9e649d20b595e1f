/** Why people of each kind of organisation asked to be let in; kept short, as most do. */
export const REASONS = {
  company: [
    "Wir stellen im nächsten Jahr vier Fachkräfte aus Drittstaaten ein und möchten von anderen Betrieben lernen.",
    "Seit zwei Jahren führe ich bei uns die Verfahren nach § 81a. Ich habe Fragen, und inzwischen auch ein paar Antworten.",
    "Unser Betrieb hat drei Standorte in zwei Ländern. Die Zuständigkeiten beschäftigen mich mehr als die Bewerbungen.",
    "Ich bin allein in der Personalabteilung und möchte wissen, wie andere die Anerkennung organisieren.",
    "Wir bilden zum ersten Mal zwei junge Leute aus Marokko aus und wollen nichts falsch machen.",
    "Uns fehlen Pflegekräfte. Drei Verfahren laufen, das vierte beginnt im Frühjahr.",
    "Der Austausch im Netzwerk hat mir schon geholfen. Über laufende Verfahren würde ich lieber im geschützten Kreis sprechen.",
  ],
  authority: [
    "Ich bearbeite Anträge von Fachkräften und möchte mich mit Kolleginnen und Kollegen der Nachbarbehörden abstimmen.",
    "Unsere Behörde möchte wissen, wo es bei den Arbeitgebern hakt, bevor die unvollständigen Anträge kommen.",
    "Seit einem Monat neu im Sachgebiet. Mein Vorgänger ist in Pension, sein Wissen leider auch.",
    "Wir wollen unsere Auslegung mit den anderen Ausländerbehörden der Region abgleichen.",
  ],
  institution: [
    "Ich berate Betriebe zur Anerkennung ausländischer Berufsabschlüsse und höre gern, welche Fragen offen bleiben.",
    "Unsere Einrichtung begleitet Betriebe und Fachkräfte vor und nach der Einreise.",
    "Zu uns kommen täglich Fragen, die eigentlich die Behörden beantworten müssten. Hier könnten wir sie bündeln.",
  ],
} as const;
