import { Client } from "pg";
import { House } from "../house/house.ts";
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

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

type Person = Awaited<ReturnType<typeof register>>;

/** Every table that holds this word anywhere, as the database's superuser sees it. */
async function tablesWith(word: string): Promise<string[]> {
  const client = new Client({ connectionString: house.database.superuserUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await client.query(`select from ${name} t where t::text ilike $1 limit 1`, [
      `%${word}%`,
    ]);
    if (rowCount) found.push(name);
  }
  await client.end();
  return found;
}

async function livesHere(name: string, word: string): Promise<Person> {
  const person = await register(house, name, { organisation: `${word}hof` });
  await person.command("editProfile", {
    ...{ name, jobTitle: `${word}wart`, about: `Alles über ${word}.`, locale: "DE" },
  });
  await letIn(house, region.moderator, person, region.closed.id);
  return person;
}
const erase = (who: Person, keepPosts: boolean, password = PASSWORD) =>
  who.command("eraseAccount", { password, keepPosts });

it("of an erased account nothing personal is left in any table, its posts' texts included where they shall go", async () => {
  const person = await livesHere("Quirin Quittenbaum", "Quitten");
  const other = await ask(region.member, region.closed.id, "Was steht hier noch?");
  const answer = await reply(person, other, "Quittentext in einer Antwort.");
  await region.member.command("acceptAnswer", { postId: answer });
  const own = await ask(person, region.network.id, "Quittenfrage im Netzwerk?", "Quittentext.");
  await reply(region.member, own, "Eine Antwort, die bleibt.");
  await person.command("requestEmailChange", { email: "neue.quitte@post.example", password: PASSWORD });
  await person.command("finishFirstStep", { step: "TOPICS" });
  const { topic } = await person.must<{ topic: { id: string } }>(`{ topic(slug: "sprache") { id } }`);
  await person.command("followTopics", { topicIds: [topic.id] });
  await house.settled();
  expect(await tablesWith(person.id)).toEqual(
    expect.arrayContaining(["public.first_step", "public.topic_follow"]),
  );
  expect(await tablesWith("quitten")).toEqual(expect.arrayContaining(["public.person", "public.post"]));

  expect((await erase(person, false, "falsch geraten, leider")).code).toBe("WRONG_PASSWORD");
  expect((await erase(person, false)).__typename).toBe("EraseAccountSuccess");
  await house.settled();
  // an organisation is no person: it stays in the directory
  await house.truth("update organisation set name = id::text where name = 'Quittenhof'");
  expect(await tablesWith("quitt")).toEqual([]);
  // the id, which says nothing, is left where others' texts, decisions and notices hang on it, and for some days
  // where a command that comes twice is known by it
  expect(await tablesWith(person.id)).toEqual([
    ...["public.command", "public.join_request", "public.membership", "public.notification"],
    ...["public.person", "public.post", "public.thread"],
  ]);

  expect((await person.must<{ viewer: unknown }>("{ viewer { id } }")).viewer).toBeNull();
  const seen = await region.member.must(
    `{ thread(id: "${own}") { title author { __typename } openingPost { html } replies(first: 5) { nodes { html } } }
       other: thread(id: "${other}") { replyCount acceptedPost { id } } person(id: "${person.id}") { id } }`,
  );
  expect(seen).toMatchObject({
    thread: {
      title: "Gelöschtes Thema",
      author: { __typename: "FormerMember" },
      openingPost: { html: null },
      replies: { nodes: [{ html: expect.stringContaining("die bleibt") as string }] },
    },
    other: { replyCount: 0, acceptedPost: null },
    person: null,
  });
});

it("posts may stay under former member; the person is gone from groups, lists and desks all the same", async () => {
  const person = await livesHere("Zita Zwetschge", "Zwetschgen");
  const id = await ask(person, region.closed.id, "Bleibt das stehen?", "Dieser Text soll bleiben.");
  const applicant = await livesHere("Aron Aprikose", "Aprikosen");
  await applicant.command("leaveGroup", { groupId: region.closed.id });
  await requestToJoin(applicant, region.closed.id);
  for (const who of [person, applicant])
    expect((await erase(who, true)).__typename).toBe("EraseAccountSuccess");
  await house.settled();
  await house.truth("update organisation set name = id::text where name like '%hof'");
  for (const word of ["zwetschge", "aprikose"]) expect(await tablesWith(word)).toEqual([]);

  const seen = await region.member.must(
    `{ thread(id: "${id}") { author { __typename } openingPost { html organisation { id } } } }`,
  );
  expect(seen).toMatchObject({
    thread: {
      author: { __typename: "FormerMember" },
      openingPost: { html: expect.stringContaining("soll bleiben") as string, organisation: null },
    },
  });
  const desk = await region.moderator.must<{ joinRequests: { nodes: unknown[] } }>(
    "{ joinRequests { nodes { id } } }",
  );
  expect(desk.joinRequests.nodes).toEqual([]);
});

it("even the last moderator may go", async () => {
  const { moderator, closed, administrator } = region;
  expect((await erase(moderator, true)).__typename).toBe("EraseAccountSuccess");
  const { group } = await administrator.must<{ group: { moderators: unknown[] } }>(
    `{ group(slug: "${closed.slug}") { moderators { id } } }`,
  );
  expect(group.moderators).toEqual([]);
});

it("whoever alone administers the region is told so before, and may go all the same", async () => {
  const alone = async (who: Person) =>
    (await who.must<{ viewer: { lastAdministrator: boolean } }>("{ viewer { lastAdministrator } }")).viewer
      .lastAdministrator;
  const { administrator, member } = region;
  expect([await alone(administrator), await alone(member)]).toEqual([true, false]);
  const second = await house.administrator("zweite@region.example");
  expect(await alone(administrator)).toBe(false);
  expect((await erase(second, true)).__typename).toBe("EraseAccountSuccess");
  expect(await alone(administrator)).toBe(true);
});

it("what was under way while an account ended brings nothing of the person back", async () => {
  for (const [i, name] of ["Mirabelle Eins", "Mirabelle Zwei", "Mirabelle Drei"].entries()) {
    const person = await register(house, name, { organisation: `Hof ${i}` });
    const act = (n: number) => [
      person.command("editProfile", {
        name,
        jobTitle: `Mirabellenwart ${n}`,
        about: "Mirabellen.",
        locale: "DE",
      }),
      person.command("requestToJoin", {
        groupId: region.closed.id,
        reason: "Mirabellen möchten gern mitlesen und lernen.",
      }),
      person.command("requestAffiliation", {
        newOrganisation: { name: `Obsthof ${i} ${n}`, kind: "COMPANY", locality: "Speyer" },
      }),
    ];
    const under = [...act(1), erase(person, false), ...act(2)].map((each) => each.catch(() => undefined));
    await Promise.all(under);
    await house.settled();
    expect(await tablesWith("mirabelle")).toEqual([]);
    const left = await house.truth("select state from affiliation where person_id = $1", [person.id]);
    expect(left).toEqual([]);
  }
});
