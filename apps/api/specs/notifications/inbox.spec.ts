import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, reply } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

interface Inbox {
  viewer: { unreadNotificationCount: number };
  notifications: { nodes: { id: string; kind: string; readAt: string | null }[] };
}
const inbox = (who: Region["member"], unreadOnly = false) =>
  who.must<Inbox>(
    "query($u: Boolean!) { viewer { unreadNotificationCount } notifications(unreadOnly: $u) { nodes { id kind readAt } } }",
    { u: unreadOnly },
  );

it("each person hears of an event once, under the name that concerns them most", async () => {
  const [asker, helper, bystander] = [
    await register(house, "Asta Fragt"),
    await register(house, "Hanno Hilft"),
    await register(house, "Berta Steht"),
  ];
  const id = await ask(asker, region.network.id, "Wer erfährt wovon?");
  const first = await reply(helper, id, "Ich antworte.");
  await reply(asker, id, "Danke, eine Rückfrage.", first);
  await house.settled();
  const kinds = async (who: typeof asker) => (await inbox(who)).notifications.nodes.map(({ kind }) => kind);
  expect(await kinds(asker)).toEqual(["QUESTION_ANSWERED"]);
  expect(await kinds(helper)).toEqual(["POST_ANSWERED", "THREAD_ASKED"]);
  expect(await kinds(bystander)).toEqual(["THREAD_ASKED"]);
});

it("entries are marked as read and unread, one by one and all at once; other windows are told", async () => {
  await ask(region.moderator, region.network.id, "Noch etwas Neues für alle?");
  await house.settled();
  const other = await region.member.listen();
  const { notifications } = await inbox(region.member);
  const [newest] = notifications.nodes;
  const mark = (ids: string[] | null, read: boolean) =>
    region.member.must(
      "mutation($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { viewer { unreadNotificationCount } } }",
      { input: { idempotencyKey: crypto.randomUUID(), ids, read } },
    );
  await mark([newest!.id], true);
  expect((await inbox(region.member, true)).notifications.nodes.map(({ id }) => id)).not.toContain(
    newest!.id,
  );
  await mark([newest!.id], false);
  await mark(null, true);
  expect((await inbox(region.member)).viewer.unreadNotificationCount).toBe(0);
  await new Promise((done) => setTimeout(done, 50));
  expect(other).toContainEqual({ topic: "inbox" });
});

it("nobody marks another person's entries", async () => {
  const [mine] = await house.truth<{ id: string }>(
    "select id from notification where person_id = $1 limit 1",
    [region.moderator.id],
  );
  const before = await house.truth("select read_at from notification where id = $1", [mine!.id]);
  await region.member.must(
    "mutation($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { viewer { id } } }",
    { input: { idempotencyKey: crypto.randomUUID(), ids: [mine!.id], read: true } },
  );
  expect(await house.truth("select read_at from notification where id = $1", [mine!.id])).toEqual(before);
});

it("whoever wants no mail for a kind gets none, in the language they chose otherwise", async () => {
  const asker = await register(house, "Mila Mailt");
  const prefer = (mail: boolean) =>
    asker.must(
      "mutation($input: SetMailPreferenceInput!) { setMailPreference(input: $input) { viewer { id } } }",
      {
        input: { idempotencyKey: crypto.randomUUID(), kind: "QUESTION_ANSWERED", mail },
      },
    );
  const id = await ask(asker, region.network.id, "Mail oder keine Mail?");
  const before = (await house.mailsTo(asker.email)).length;
  await prefer(false);
  await reply(region.member, id, "Ohne Mail.");
  expect(await house.mailsTo(asker.email)).toHaveLength(before);
  await prefer(true);
  await asker.command("editProfile", { name: "Mila Mailt", locale: "EN" });
  await reply(region.member, id, "Mit Mail.");
  const [mail] = await house.mailsTo(asker.email);
  expect(mail?.subject).toBe("Mehmet Aydin answered your question: Mail oder keine Mail?");
});

it("a deleted reply is not mailed any more", async () => {
  const asker = await register(house, "Lena Loescht");
  const id = await ask(asker, region.network.id, "Wird das noch verschickt?");
  const deleted = await reply(region.member, id, "Gleich wieder weg.");
  await house.settled();
  const mail = (await house.mailsTo(asker.email))[0];
  expect(mail?.text).toContain("Gleich wieder weg.");
  await region.member.command("deletePost", { postId: deleted });
  await house.settled();
  expect(await house.truth("select 1 from search_entry where post_id = $1", [deleted])).toEqual([]);
});

it("a mail about a closed group says where somebody wrote, and neither title nor text", async () => {
  const { member, moderator, closed } = region;
  const id = await ask(member, closed.id, "Was steht in keiner Mail?", "Ganz geheim.");
  await reply(moderator, id, "Diese Antwort auch nicht.");
  const [mail] = await house.mailsTo(member.email);
  expect(mail?.subject).toBe("Miriam Okafor hat auf Ihre Frage geantwortet (Der geschlossene Kreis)");
  expect(mail?.text).toContain(`/themen/${id}#beitrag-`);
  expect(mail?.text).not.toMatch(/steht in keiner|Diese Antwort/);
});

it("a mail that is on its way leaves before a removal is confirmed, and none leaves after it", async () => {
  const { moderator, closed } = region;
  const leaver = await register(house, "Gerd Geht");
  await letIn(house, moderator, leaver, closed.id);
  const id = await ask(leaver, closed.id, "Kommt danach noch etwas an?");
  await house.settled();

  const happened: string[] = [];
  const { mailer } = house.platform;
  const send = mailer.send.bind(mailer);
  let letGo = (): void => undefined;
  const gate = new Promise<void>((done) => (letGo = done));
  const underWay = new Promise<void>((begun) => {
    mailer.send = async (mail) => {
      if (mail.to !== leaver.email) return send(mail);
      begun();
      await gate;
      happened.push("mailed");
      return send(mail);
    };
  });
  await reply(moderator, id, "Gleich wird jemand entfernt.");
  await underWay;
  const removal = moderator
    .command("removeMember", {
      groupId: closed.id,
      personId: leaver.id,
      reason: "Die Stelle wurde gewechselt.",
    })
    .then(({ __typename }) => happened.push(__typename));
  await new Promise((done) => setTimeout(done, 100));
  expect(happened).toEqual([]);
  letGo();
  await removal;
  await house.settled();
  mailer.send = send;
  expect(happened).toEqual(["mailed", "GroupSuccess", "mailed"]);
  const [last] = await house.mailsTo(leaver.email);
  expect(last?.subject).toContain("ist beendet");
});
