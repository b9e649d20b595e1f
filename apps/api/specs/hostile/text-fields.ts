import type { House } from "../house/house.ts";
import {
  PASSWORD,
  type Region,
  ask,
  foundRegion,
  letIn,
  register,
  reply,
  requestToJoin,
} from "../house/region.ts";
import { operator } from "./operator-fields.ts";
import { type TextField, newest } from "./text-field.ts";

const TERMS = { termsVersion: "2026-11-01", privacyVersion: "2026-11-01" };

/** A number in letters: mail addresses are made of those of a name. */
const letters = (n: number): string => [...String(n)].map((digit) => "abcdefghij"[Number(digit)]).join("");

/** Every text field a stranger or a member can fill, by command and path. */
export async function textFields(house: House): Promise<Record<string, TextField>> {
  const region = await foundRegion(house);
  return {
    ...(await writing(house, region)),
    ...(await people(house, region)),
    ...(await groups(house, region)),
    ...accounts(house, region),
    ...operator(region),
  };
}

async function writing(house: House, { member, network, closed }: Region) {
  const threadId = await ask(member, closed.id, "Ein Thema, in dem viel steht?");
  const postId = await reply(member, threadId, "Ein Text, der sich ändert.");
  const asked = { groupId: network.id, kind: "QUESTION" };
  return {
    "askQuestion.title": {
      who: member,
      input: (title) => ({ ...asked, title, body: "Ein Text." }),
      stored: newest("title", "thread"),
      line: true,
    },
    "askQuestion.body": {
      who: member,
      input: (body) => ({ ...asked, title: "Ein Titel genügt.", body }),
      stored: newest("body", "post"),
    },
    "reply.body": {
      who: member,
      input: (body) => ({ threadId, body }),
      stored: newest("body", "post"),
    },
    "editPost.body": {
      who: member,
      input: (body) => ({ postId, body }),
      stored: `select body as text from post where id = '${postId}'`,
    },
  } satisfies Record<string, TextField>;
}

async function people(house: House, { moderator, administrator }: Region) {
  const person = await register(house, "Nadja Name");
  const own = { name: "Nadja Name", locale: "DE" };
  const mine = (column: string) => `select ${column} as text from person where id = '${person.id}'`;
  const company = { name: "Neubau Nord", kind: "COMPANY", locality: "Worms" };
  let made = 0;
  const claim = (part: object) => ({
    newOrganisation: { ...company, name: `Neubau ${(made += 1)}`, ...part },
  });
  const pending = async () => {
    const someone = await register(house, `Pia Prüfling ${letters((made += 1))}`);
    const [row] = await house.truth<{ id: string; organisation_id: string }>(
      "select id, organisation_id from affiliation where person_id = $1",
      [someone.id],
    );
    return row!;
  };
  return {
    "editProfile.name": {
      who: person,
      input: (name) => ({ ...own, name }),
      stored: mine("name"),
      line: true,
    },
    "editProfile.jobTitle": {
      who: person,
      input: (jobTitle) => ({ ...own, jobTitle }),
      stored: mine("job_title"),
      line: true,
    },
    "editProfile.about": { who: person, input: (about) => ({ ...own, about }), stored: mine("about") },
    "editProfile.timeZone": { who: person, input: (timeZone) => ({ ...own, timeZone }) },
    "requestAffiliation.newOrganisation.name": {
      who: person,
      input: (name) => claim({ name }),
      stored: newest("name", "organisation"),
      line: true,
    },
    "requestAffiliation.newOrganisation.locality": {
      who: person,
      input: (locality) => claim({ locality }),
      stored: newest("locality", "organisation"),
      line: true,
    },
    "rejectAffiliation.reason": {
      who: moderator,
      input: async (reason) => ({ affiliationId: (await pending()).id, reason }),
      stored: newest("decision_reason", "affiliation", "decided_at desc nulls last"),
    },
    "confirmAffiliation.reason": {
      who: moderator,
      input: async (reason) => ({ affiliationId: (await pending()).id, reason }),
    },
    "rejectOrganisation.reason": {
      who: moderator,
      input: async (reason) => ({ organisationId: (await pending()).organisation_id, reason }),
      stored: newest("rejection_reason", "organisation", "rejected_at desc nulls last"),
    },
    "saveTopic.nameDe": {
      who: administrator,
      input: (nameDe) => ({ nameDe, nameEn: "A subject" }),
      stored: newest("name_de", "topic", "id desc"),
      line: true,
    },
    "saveTopic.nameEn": {
      who: administrator,
      input: (nameEn) => ({ nameDe: `Sachgebiet ${(made += 1)}`, nameEn }),
      stored: newest("name_en", "topic", "id desc"),
      line: true,
    },
  } satisfies Record<string, TextField>;
}

async function groups(house: House, { administrator, moderator, closed }: Region) {
  const member = await register(house, "Magda Mitglied");
  let made = 0;
  const applicant = async () => {
    const someone = await register(house, `Anna Anfrage ${letters((made += 1))}`);
    return { joinRequestId: await requestToJoin(someone, closed.id), version: 1 };
  };
  const fresh = (part: object) => ({
    ...{ name: `Gruppe ${(made += 1)}`, kind: "CLOSED", purpose: "Hier wird gefragt.", rules: [] },
    ...part,
  });
  const { id: groupId } = closed;
  const kept = { groupId, name: "Der geschlossene Kreis", purpose: "Hier wird gefragt.", rules: [] };
  const here = (column: string) => `select ${column} as text from "group" where id = '${groupId}'`;
  const rule = (part: object) => ({ rules: [{ title: "Ruhig", text: "Bitte freundlich.", ...part }] });
  const wish = "decided_at desc nulls last";
  return {
    "createGroup.name": {
      who: administrator,
      input: (name) => fresh({ name }),
      stored: newest("name", '"group"'),
      line: true,
    },
    "createGroup.purpose": {
      who: administrator,
      input: (purpose) => fresh({ purpose }),
      stored: newest("purpose", '"group"'),
    },
    "createGroup.rules.title": {
      who: administrator,
      input: (title) => fresh(rule({ title })),
      stored: newest("rules->0->>'title'", '"group"'),
      line: true,
    },
    "createGroup.rules.text": {
      who: administrator,
      input: (text) => fresh(rule({ text })),
      stored: newest("rules->0->>'text'", '"group"'),
    },
    "editGroup.name": {
      who: administrator,
      input: (name) => ({ ...kept, name }),
      stored: here("name"),
      line: true,
    },
    "editGroup.purpose": {
      who: administrator,
      input: (purpose) => ({ ...kept, purpose }),
      stored: here("purpose"),
    },
    "editGroup.rules.title": {
      who: administrator,
      input: (title) => ({ ...kept, ...rule({ title }) }),
      stored: here("rules->0->>'title'"),
      line: true,
    },
    "editGroup.rules.text": {
      who: administrator,
      input: (text) => ({ ...kept, ...rule({ text }) }),
      stored: here("rules->0->>'text'"),
    },
    "requestToJoin.reason": {
      who: member,
      input: async (reason) => {
        const open =
          "update join_request set state = 'WITHDRAWN' where person_id = $1 and state = 'REQUESTED'";
        await house.truth(open, [member.id]);
        return { groupId, reason };
      },
      stored: newest("reason", "join_request", "requested_at desc, id desc"),
    },
    "approveJoinRequest.note": {
      who: moderator,
      input: async (note) => ({ ...(await applicant()), note }),
      stored: newest("decision_reason", "join_request", wish),
    },
    "rejectJoinRequest.reason": {
      who: moderator,
      input: async (reason) => ({ ...(await applicant()), reason }),
      stored: newest("decision_reason", "join_request", wish),
    },
    "removeMember.reason": {
      who: moderator,
      input: async (reason) => {
        const someone = await register(house, `Rita Raus ${letters((made += 1))}`);
        await letIn(house, moderator, someone, groupId);
        return { groupId, personId: someone.id, reason };
      },
      stored: newest("end_reason", "membership", "ended_at desc nulls last"),
    },
  } satisfies Record<string, TextField>;
}

function accounts(house: House, { member }: Region) {
  let made = 0;
  const entered = (part: object) => ({
    ...{ email: `neu${(made += 1)}@post.example`, name: "Nina Neu", password: PASSWORD, locale: "DE" },
    ...{ newOrganisation: { name: `Neu ${made}`, kind: "COMPANY", locality: "Worms" }, ...TERMS },
    ...part,
  });
  const organisation = (part: object) =>
    entered({ newOrganisation: { name: "Neu", kind: "COMPANY", locality: "Worms", ...part } });
  const who = house.visitor();
  const registered = (column: string) => newest(column, "registration", "created_at desc, account_id desc");
  return {
    "register.email": { who, input: (email) => entered({ email }) },
    "register.name": { who, input: (name) => entered({ name }), stored: registered("name"), line: true },
    "register.password": { who, input: (password) => entered({ password }) },
    "register.jobTitle": {
      who,
      input: (jobTitle) => entered({ jobTitle }),
      stored: registered("job_title"),
      line: true,
    },
    "register.termsVersion": { who, input: (termsVersion) => entered({ termsVersion }) },
    "register.privacyVersion": { who, input: (privacyVersion) => entered({ privacyVersion }) },
    "register.newOrganisation.name": {
      who,
      input: (name) => organisation({ name }),
      stored: registered("new_organisation->>'name'"),
      line: true,
    },
    "register.newOrganisation.locality": {
      who,
      input: (locality) => organisation({ locality }),
      stored: registered("new_organisation->>'locality'"),
      line: true,
    },
    "confirmRegistration.token": { who, input: (token) => ({ token, password: PASSWORD }) },
    "confirmRegistration.password": { who, input: (password) => ({ token: "x", password }) },
    "signIn.email": { who, input: (email) => ({ email, password: PASSWORD }) },
    "signIn.password": { who, input: (password) => ({ email: member.email, password }) },
    "requestPasswordReset.email": { who, input: (email) => ({ email }) },
    "resetPassword.token": { who, input: (token) => ({ token, password: PASSWORD }) },
    "resetPassword.password": { who, input: (password) => ({ token: "x", password }) },
    "changePassword.current": { who: member, input: (current) => ({ current, password: PASSWORD }) },
    "changePassword.password": { who: member, input: (password) => ({ current: "falsch", password }) },
    "requestEmailChange.email": { who: member, input: (email) => ({ email, password: PASSWORD }) },
    "requestEmailChange.password": {
      who: member,
      input: (password) => ({ email: "neu@post.example", password }),
    },
    "confirmEmailChange.token": { who: member, input: (token) => ({ token }) },
    "eraseAccount.password": { who: member, input: (password) => ({ password, keepPosts: true }) },
  } satisfies Record<string, TextField>;
}
