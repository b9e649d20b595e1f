import type { Browser } from "./browser.ts";
import type { House } from "./house.ts";

export const PASSWORD = "ein langer Satz als Passwort";

interface Belonging {
  readonly organisation?: string;
  readonly kind?: "COMPANY" | "AUTHORITY" | "INSTITUTION";
}

/** Registers somebody through the front door: form, mail, link, password. */
export async function register(house: House, name: string, belonging: Belonging = {}): Promise<Browser> {
  const { organisation = `Firma ${name}`, kind = "COMPANY" } = belonging;
  const browser = house.visitor();
  const email = `${name.toLowerCase().replaceAll(/[^a-z]/g, ".")}@post.example`;
  await browser.command("register", {
    ...{ email, name, password: PASSWORD, locale: "DE" },
    newOrganisation: { name: organisation, kind, locality: "Mannheim" },
    ...{ termsVersion: "2026-11-01", privacyVersion: "2026-11-01" },
  });
  const [mail] = await house.mailsTo(email);
  const token = /token=([\w-]+)/.exec(mail!.text)![1]!;
  const confirmed = await browser.command("confirmRegistration", { token, password: PASSWORD });
  if (confirmed.__typename !== "ConfirmRegistrationSuccess") throw new Error(JSON.stringify(confirmed));
  return browser.learnWhoIAm();
}

export interface Region {
  readonly administrator: Browser;
  readonly moderator: Browser;
  readonly member: Browser;
  readonly network: GroupRef;
  readonly closed: GroupRef;
}

export interface GroupRef {
  readonly id: string;
  readonly slug: string;
}

/** A named region with a network and a closed group, a moderator of both, and a member. */
export async function foundRegion(house: House): Promise<Region> {
  const administrator = await house.administrator();
  await administrator.command("nameRegion", { name: "Testland" });
  const network = await createGroup(administrator, "Netzwerk der Region", "NETWORK");
  const closed = await createGroup(administrator, "Der geschlossene Kreis", "CLOSED");
  const moderator = await register(house, "Miriam Okafor", {
    organisation: "Regionalagentur",
    kind: "INSTITUTION",
  });
  for (const groupId of [network.id, closed.id])
    await administrator.command("appointModerator", { groupId, personId: moderator.id });
  const member = await register(house, "Mehmet Aydin");
  await letIn(house, moderator, member, closed.id);
  await house.settled();
  return { administrator, moderator, member, network, closed };
}

async function createGroup(administrator: Browser, name: string, kind: string): Promise<GroupRef> {
  const outcome = await administrator.command(
    "createGroup",
    {
      name,
      kind,
      purpose: "Hier wird gefragt und geantwortet.",
      rules: [{ title: "Ruhig", text: "Bitte freundlich." }],
    },
    "... on GroupSuccess { group { id slug } }",
  );
  return outcome["group"] as GroupRef;
}

export async function requestToJoin(applicant: Browser, groupId: string): Promise<string> {
  const outcome = await applicant.command(
    "requestToJoin",
    { groupId, reason: "Wir stellen im Herbst drei Menschen aus Kolumbien ein." },
    "... on JoinRequestSuccess { joinRequest { id } }",
  );
  return (outcome["joinRequest"] as { id: string }).id;
}

export async function letIn(
  house: House,
  moderator: Browser,
  applicant: Browser,
  groupId: string,
): Promise<void> {
  const joinRequestId = await requestToJoin(applicant, groupId);
  const outcome = await moderator.command("approveJoinRequest", { joinRequestId, version: 1 });
  if (outcome.__typename !== "JoinRequestSuccess") throw new Error(JSON.stringify(outcome));
  await house.settled();
}

export async function ask(
  author: Browser,
  groupId: string,
  title: string,
  body = "Wie machen Sie das?",
): Promise<string> {
  const outcome = await author.command(
    "askQuestion",
    { groupId, kind: "QUESTION", title, body },
    "... on ThreadSuccess { thread { id } }",
  );
  return (outcome["thread"] as { id: string }).id;
}

export async function reply(
  author: Browser,
  threadId: string,
  body: string,
  replyToId?: string,
): Promise<string> {
  const outcome = await author.command(
    "reply",
    { threadId, body, replyToId },
    "... on ReplySuccess { post { id } }",
  );
  return (outcome["post"] as { id: string }).id;
}
