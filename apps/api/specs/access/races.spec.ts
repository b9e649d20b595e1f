import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, requestToJoin } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const sorted = (outcomes: readonly { __typename: string }[]) =>
  outcomes.map(({ __typename }) => __typename).toSorted();
const times = <Result>(count: number, act: (i: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, i) => act(i)));
const moderators = async (groupId: string) =>
  (
    await house.truth<{ n: number }>(
      "select count(*)::int as n from membership where group_id = $1 and role = 'MODERATOR' and ended_at is null",
      [groupId],
    )
  )[0]!.n;

async function secondModerator(name: string) {
  const person = await register(house, name);
  await region.administrator.command("appointModerator", { groupId: region.closed.id, personId: person.id });
  return person;
}

it("two moderators who leave at once leave one behind", async () => {
  const other = await secondModerator("Otto Auch");
  const { moderator, closed } = region;
  const outcomes = await Promise.all(
    [moderator, other].map((who) => who.command("leaveGroup", { groupId: closed.id })),
  );
  expect(sorted(outcomes)).toEqual(["Conflict", "GroupSuccess"]);
  expect(await moderators(closed.id)).toBe(1);
  await region.administrator.command("appointModerator", { groupId: closed.id, personId: moderator.id });
});

it("two dismissals at once leave one moderator", async () => {
  const { administrator, closed } = region;
  while ((await moderators(closed.id)) < 2) await secondModerator("Zora Zweite");
  const here = await house.truth<{ person_id: string }>(
    "select person_id from membership where group_id = $1 and role = 'MODERATOR' and ended_at is null",
    [closed.id],
  );
  const outcomes = await Promise.all(
    here.map(({ person_id: personId }) =>
      administrator.command("dismissModerator", { groupId: closed.id, personId }),
    ),
  );
  expect(outcomes.filter(({ __typename }) => __typename === "GroupSuccess")).toHaveLength(here.length - 1);
  expect(await moderators(closed.id)).toBe(1);
  await administrator.command("appointModerator", { groupId: closed.id, personId: region.moderator.id });
});

it("a member removed by several at once is removed once and told once", async () => {
  const leaver = await register(house, "Lea Leise");
  await letIn(house, region.moderator, leaver, region.closed.id);
  const removal = { groupId: region.closed.id, personId: leaver.id, reason: "Die Stelle wurde gewechselt." };
  const outcomes = await times(6, () => region.moderator.command("removeMember", removal));
  expect(sorted(outcomes)).toEqual(["GroupSuccess", ...Array<string>(5).fill("NotFound")]);
  await house.settled();
  const told = await house.truth(
    "select 1 from notification where person_id = $1 and kind = 'MEMBERSHIP_ENDED'",
    [leaver.id],
  );
  expect(told).toHaveLength(1);
});

it("asking to be let in many times at once is one request, and the rest is told so", async () => {
  const applicant = await register(house, "Vera Vielmals");
  const input = { groupId: region.closed.id, reason: "Wir stellen im Herbst drei Menschen ein." };
  const outcomes = await times(8, () => applicant.command("requestToJoin", input));
  expect(sorted(outcomes)).toEqual([...Array<string>(7).fill("Conflict"), "JoinRequestSuccess"]);
});

it("whoever is removed while writing is answered or finds nothing, never an error", async () => {
  const { closed, moderator } = region;
  const id = await ask(region.member, closed.id, "Wer schreibt hier bis zuletzt?");
  for (const name of ["Ulla Unruhig", "Uwe Unruhig", "Ute Unruhig"]) {
    const writer = await register(house, name);
    await letIn(house, moderator, writer, closed.id);
    const removal = { groupId: closed.id, personId: writer.id, reason: "Zur Probe, mitten im Schreiben." };
    const [replies] = await Promise.all([
      times(8, (i) => writer.command("reply", { threadId: id, body: `Noch etwas ${i}` })),
      moderator.command("removeMember", removal),
    ]);
    for (const { __typename } of replies) expect(["ReplySuccess", "NotFound"]).toContain(__typename);
  }
});

it("a command repeated after its author has lost the group finds nothing", async () => {
  const { closed, moderator } = region;
  const writer = await register(house, "Wim Wieder");
  await letIn(house, moderator, writer, closed.id);
  const threadId = await ask(region.member, closed.id, "Was kommt zweimal an?");
  const key = crypto.randomUUID();
  const reply = () =>
    writer.command("reply", { threadId, body: "Einmal." }, "... on ReplySuccess { post { id } }", key);
  expect((await reply()).__typename).toBe("ReplySuccess");
  expect((await reply()).__typename).toBe("ReplySuccess");
  await writer.command("leaveGroup", { groupId: closed.id });
  expect((await reply()).__typename).toBe("NotFound");
});

it("an administrator does not let themself into a closed group past its moderators", async () => {
  const { administrator, closed } = region;
  const input = { groupId: closed.id, personId: administrator.id };
  expect((await administrator.command("appointModerator", input)).code).toBe("NOT_ONESELF");
});

it("a dismissed moderator's inbox forgets who asked to be let in", async () => {
  const former = await secondModerator("Frida Frueher");
  const applicant = await register(house, "Anton Anfrage");
  await requestToJoin(applicant, region.closed.id);
  await house.settled();
  const kinds = async () =>
    (
      await former.must<{ notifications: { nodes: { kind: string }[] } }>(
        "{ notifications { nodes { kind } } }",
      )
    ).notifications.nodes.map(({ kind }) => kind);
  expect(await kinds()).toContain("JOIN_REQUESTED");
  await region.administrator.command("dismissModerator", { groupId: region.closed.id, personId: former.id });
  expect(await kinds()).not.toContain("JOIN_REQUESTED");
});
