import { minutes } from "#kernel";
import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, reply } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

type Person = Region["member"];
const THREAD = `query($id: ID!) { thread(id: $id) { title replyCount acceptedPost { id }
  openingPost { id body } replies { nodes { id body deletedAt } } } }`;
const threadOf = async (who: Person, id: string) =>
  (await who.must<{ thread: object }>(THREAD, { id })).thread;
const remove = (who: Person, postId: string) => who.command("deletePost", { postId });
const restore = (who: Person, postId: string) => who.command("restorePost", { postId });
const kept = () => house.truth<{ body: string }>("select body from deleted_post");
const found = async (who: Person, text: string) =>
  (
    await who.must<{ search: { nodes: object[] } }>(
      "query($text: String!) { search(text: $text) { nodes { postId } } }",
      { text },
    )
  ).search.nodes.length;

it("a deletion that is taken back leaves everything as it was: text, count, acceptance, search", async () => {
  const id = await ask(region.member, region.closed.id, "Wo liegt der Rotmilan?");
  const answer = await reply(region.member, id, "Im Rotmilanwald, zweiter Weg.");
  await region.member.command("acceptAnswer", { postId: answer });
  const before = await threadOf(region.moderator, id);
  await remove(region.member, answer);
  await house.settled();
  expect(await threadOf(region.moderator, id)).toMatchObject({ replyCount: 0, acceptedPost: null });
  expect(await found(region.moderator, "Rotmilanwald")).toBe(0);

  expect((await restore(region.member, answer)).__typename).toBe("PostSuccess");
  await house.settled();
  expect(await threadOf(region.moderator, id)).toEqual(before);
  expect(await found(region.moderator, "Rotmilanwald")).toBe(1);
  expect(await kept()).toEqual([]);
  expect((await restore(region.member, answer)).code).toBe("UNDO_OVER");
});

it("a question comes back with its title", async () => {
  const id = await ask(region.member, region.network.id, "Was frisst der Grauspecht?");
  const before = (await threadOf(region.member, id)) as { openingPost: { id: string } };
  await remove(region.member, before.openingPost.id);
  expect(await threadOf(region.moderator, id)).toMatchObject({ title: "Gelöschtes Thema" });
  await restore(region.member, before.openingPost.id);
  expect(await threadOf(region.moderator, id)).toEqual(before);
});

it("only whoever deleted a post brings it back, within five minutes; then its text is gone for good", async () => {
  const id = await ask(region.member, region.closed.id, "Wer darf das zurückholen?");
  const theirs = await reply(region.member, id, "Von der Moderation gelöscht");
  const own = await reply(region.member, id, "Selbst gelöscht");
  await remove(region.moderator, theirs);
  await remove(region.member, own);
  expect((await restore(region.member, theirs)).code).toBe("UNDO_OVER");
  expect((await restore(region.moderator, own)).code).toBe("UNDO_OVER");
  expect((await restore(region.moderator, theirs)).__typename).toBe("PostSuccess");

  await house.platform.handlers.tidyUp("often");
  expect(await kept()).toHaveLength(1);
  house.clock.moveBy(minutes(5) + 1);
  expect((await restore(region.member, own)).code).toBe("UNDO_OVER");
  await house.platform.handlers.tidyUp("often");
  expect(await kept()).toEqual([]);
});

it("whoever has left the group finds nothing to bring back", async () => {
  const guest = await register(house, "Gerda Gast");
  await letIn(house, region.moderator, guest, region.closed.id);
  const id = await ask(guest, region.closed.id, "Was steht hier noch von mir?");
  const own = await reply(guest, id, "Gleich wieder weg");
  await remove(guest, own);
  await guest.command("leaveGroup", { groupId: region.closed.id });
  expect((await restore(guest, own)).code).toBe("NOT_FOUND");
});

it("an erased account leaves no deleted text behind", async () => {
  const person = await register(house, "Ewald Weg");
  const id = await ask(person, region.network.id, "Bleibt davon etwas?");
  await remove(person, await reply(person, id, "Gelöscht und vergessen"));
  await person.command("eraseAccount", { password: "ein langer Satz als Passwort", keepPosts: true });
  await house.settled();
  expect(await kept()).not.toContainEqual({ body: "Gelöscht und vergessen" });
});
