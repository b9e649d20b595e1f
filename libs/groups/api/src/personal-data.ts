import { JoinRequestStore, MembershipStore } from "#groups/domain";
import type { PersonalData } from "#platform/personal-data";

const GROUP = { DE: "Gruppe", EN: "Group" };
const ROLES = {
  MEMBER: { DE: "Mitglied", EN: "Member" },
  MODERATOR: { DE: "Moderation", EN: "Moderator" },
};
const STATES = {
  REQUESTED: { DE: "wartet auf Entscheidung", EN: "waits for a decision" },
  APPROVED: { DE: "freigeschaltet", EN: "approved" },
  REJECTED: { DE: "abgelehnt", EN: "rejected" },
  WITHDRAWN: { DE: "zurückgezogen", EN: "withdrawn" },
};

export function tellOfGroups(data: PersonalData): void {
  data.add(
    {
      key: "memberships",
      title: { DE: "Mitgliedschaften", EN: "Memberships" },
      columns: {
        group: GROUP,
        role: { DE: "Rolle", EN: "Role", words: ROLES },
        startedAt: { DE: "Beginn", EN: "Beginning" },
        endedAt: { DE: "Ende", EN: "End" },
        endReason: { DE: "Begründung", EN: "Reason" },
      },
      rows: (unit, person) => unit.store(MembershipStore).history(person),
    },
    {
      key: "joinRequests",
      title: { DE: "Beitrittsanfragen", EN: "Join requests" },
      columns: {
        group: GROUP,
        reason: { DE: "Ihre Begründung", EN: "Your reason" },
        state: { DE: "Stand", EN: "State", words: STATES },
        requestedAt: { DE: "Gestellt", EN: "Asked" },
        decidedAt: { DE: "Entschieden", EN: "Decided" },
        decisionReason: { DE: "Begründung der Moderation", EN: "Moderators' reason" },
      },
      rows: (unit, person) => unit.store(JoinRequestStore).history(person),
    },
  );
}
