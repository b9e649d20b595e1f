import { addProblemTexts } from "#platform/graphql";

export function addGroupTexts(): void {
  addProblemTexts("DE", {
    MEMBER_ALREADY: "Sie sind schon Mitglied.",
    REQUEST_OPEN: "Ihre Beitrittsanfrage läuft schon.",
    TOO_EARLY: "Eine neue Anfrage ist noch nicht möglich.",
    REQUEST_DECIDED: "Bereits entschieden von {decidedBy}.",
    REQUEST_WITHDRAWN: "Die Anfrage wurde zurückgezogen.",
    REQUEST_CHANGED: "Die Anfrage hat sich inzwischen geändert. Bitte sehen Sie sie noch einmal an.",
    NOTHING_TO_ALLOW: "Hier gibt es nichts freizugeben.",
    LAST_MODERATOR: "Die Gruppe braucht eine Moderation. Bitte bestimmen Sie zuerst eine andere Person.",
    NOT_ONESELF: "Diese Gruppe hat schon eine Moderation. Sich selbst können Sie dort nicht bestimmen.",
    IS_MODERATOR: "Diese Person moderiert die Gruppe. Die Verwaltung nimmt ihr zuerst die Moderation.",
    MODERATOR_ALREADY: "Diese Person moderiert die Gruppe schon.",
    GROUP_THERE: "Eine Gruppe mit diesem Namen gibt es schon.",
  });
  addProblemTexts("EN", {
    MEMBER_ALREADY: "You are a member already.",
    REQUEST_OPEN: "Your join request is open already.",
    TOO_EARLY: "A new request is not possible yet.",
    REQUEST_DECIDED: "Already decided by {decidedBy}.",
    REQUEST_WITHDRAWN: "The request was withdrawn.",
    REQUEST_CHANGED: "The request has changed in the meantime. Please look at it again.",
    NOTHING_TO_ALLOW: "There is nothing to allow here.",
    LAST_MODERATOR: "The group needs a moderator. Please have another one appointed first.",
    NOT_ONESELF: "This group has moderators already. You cannot appoint yourself there.",
    IS_MODERATOR: "This person moderates the group. An administrator dismisses them first.",
    MODERATOR_ALREADY: "This person moderates the group already.",
    GROUP_THERE: "There is a group of this name already.",
  });
}
