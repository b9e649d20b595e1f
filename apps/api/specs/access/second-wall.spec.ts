import { type EntityManager, DataSource } from "typeorm";
import { Actor, type PersonId, type Scope } from "#kernel";
import { ThreadStore } from "#discussions/domain";
import { House } from "../house/house.ts";
import { type Region, ask, foundRegion, letIn, register, reply } from "../house/region.ts";

let house: House;
let region: Region;
let people: Record<string, PersonId>;
let closedThread: string;
let openThread: string;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
  const former = await register(house, "Frieda Frueher");
  await letIn(house, region.moderator, former, region.closed.id);
  closedThread = await ask(region.member, region.closed.id, "Nur für Mitglieder gedacht?");
  await reply(region.moderator, closedThread, "Ja, nur für sie.");
  openThread = await ask(region.member, region.network.id, "Für alle Registrierten gedacht?");
  await house.settled();
  await former.command("leaveGroup", { groupId: region.closed.id });
  const outsider = await register(house, "Oskar Aussen");
  people = Object.fromEntries(
    Object.entries({ ...region, outsider, former }).flatMap(([name, who]) =>
      "email" in who ? [[name, who.id as PersonId]] : [],
    ),
  );
}, 60_000);
afterAll(() => house?.close());

/** Asks a table as the product's role, with no predicate of the application. */
class Bare {
  constructor(private readonly scope: Scope<EntityManager>) {}
  run(sql: string): Promise<unknown> {
    return this.scope.manager.query(sql);
  }
  async count(table: string, condition = "true"): Promise<number> {
    const [row] = await this.scope.manager.query<[{ n: number }]>(
      `select count(*)::int as n from ${table} where ${condition}`,
    );
    return row.n;
  }
}
const bare = (actor: Actor, table: string, condition?: string) =>
  house.platform.work.read(actor, (unit) => unit.store(Bare).count(table, condition));
const closedOnly = "audience_id in (select id from audience where kind = 'MEMBERS')";

it.each([
  ["outsider", 0, 0],
  ["former", 0, 0],
  ["administrator", 0, 0],
  ["member", 1, 2],
  ["moderator", 1, 2],
])(
  "with the application's predicate away, row-level security shows %s %i closed threads and %i posts",
  async (who, threads, posts) => {
    const actor = Actor.person(people[who]!);
    expect(await bare(actor, "thread", closedOnly)).toBe(threads);
    expect(await bare(actor, "post", closedOnly)).toBe(posts);
    expect(await bare(actor, "search_entry", closedOnly)).toBe(posts);
    expect(await bare(actor, "thread")).toBe(threads + 1);
  },
);

it.each([
  "thread",
  "post",
  "search_entry",
  "notification",
  "join_request",
  "membership",
  "read_marker",
  "mail_preference",
  "person",
  "affiliation",
])("a connection without an actor sees 0 rows of %s", async (table) => {
  expect(await bare(Actor.visitor, table)).toBe(0);
  if (table !== "mail_preference") expect(await bare(Actor.system("measure"), table)).toBeGreaterThan(0);
});

it("nobody sees another person's notifications or requests, predicate or not", async () => {
  const actor = Actor.person(people["outsider"]!);
  expect(await bare(actor, "notification", `person_id <> actor()`)).toBe(0);
  expect(await bare(actor, "join_request", `person_id <> actor()`)).toBe(0);
});

it.each(["outsider", "former", "administrator", "member", "moderator"])(
  "with row-level security away, the application's predicate shows %s exactly what the policy allows",
  async (who) => {
    const source = await new DataSource({
      type: "postgres",
      url: house.database.superuserUrl, // passes every wall
      entities: house.platform.source.options.entities as never,
      namingStrategy: house.platform.source.options.namingStrategy!,
    }).initialize();
    try {
      const actor = Actor.person(people[who]!);
      const scope = { manager: source.manager, actor, now: new Date(), port: () => undefined as never };
      const store = new ThreadStore(scope);
      const page = await store.list({ groupId: null, filter: "ALL" }, { first: 50, after: null });
      const allowed = ["member", "moderator"].includes(who) ? [closedThread, openThread] : [openThread];
      expect(page.nodes.map(({ id }) => id as string).sort()).toEqual(allowed.sort());
      expect(await store.find(closedThread as never)).toEqual(
        allowed.includes(closedThread) ? expect.objectContaining({ id: closedThread }) : null,
      );
    } finally {
      await source.destroy();
    }
  },
);

it("the product's role may neither bypass the wall nor write into an audience it does not read", async () => {
  const [role] = await house.truth<object>(
    "select rolsuper, rolbypassrls, rolinherit from pg_roles where rolname = 'gemeinsam_app'",
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolinherit: false });
  class Intruder {
    constructor(private readonly scope: Scope<EntityManager>) {}
    intrude() {
      return this.scope.manager.query(
        `insert into post select gen_random_uuid(), $1, audience.id, $2, null, null, false, 'Ich war hier', now(), null, null
         from audience where kind = 'MEMBERS'`,
        [closedThread, people["outsider"]],
      );
    }
  }
  await expect(
    house.platform.work.write(Actor.person(people["outsider"]!), (tx) => tx.store(Intruder).intrude()),
  ).rejects.toThrow("row-level security");
});

it.each([
  [
    "outsider",
    "lets themself in",
    "insert into membership select gen_random_uuid(), group_id, id, actor(), 'MEMBER', now(), null, null, null from audience where kind = 'MEMBERS'",
  ],
  [
    "member",
    "lets somebody else in",
    "insert into membership select gen_random_uuid(), group_id, audience.id, person.id, 'MEMBER', now(), null, null, null from audience, person where kind = 'MEMBERS' and person.name like 'Oskar%'",
  ],
  ["former", "comes back", "update membership set ended_at = null where person_id = actor()"],
  [
    "member",
    "makes themself a moderator",
    "update membership set role = 'MODERATOR' where person_id = actor()",
  ],
  [
    "member",
    "uses what the administration uses",
    "select change_membership_role(gen_random_uuid(), m.group_id, m.audience_id, m.person_id, 'MODERATOR', now()) from membership m where person_id = actor()",
  ],
  [
    "former",
    "approves their own request",
    "update join_request set state = 'APPROVED' where person_id = actor()",
  ],
  [
    "outsider",
    "confirms their own tie",
    "update affiliation set state = 'CONFIRMED' where person_id = actor()",
  ],
  [
    "outsider",
    "confirms another tie",
    "update affiliation set state = 'CONFIRMED' where person_id <> actor()",
  ],
  [
    "member",
    "writes in another's name",
    "insert into post select gen_random_uuid(), thread_id, audience_id, (select id from person where id <> actor() limit 1), null, null, false, 'Nicht ich', now(), null, null from post limit 1",
  ],
  [
    "member",
    "changes another's post",
    "update post set body = 'Nicht mehr deins' where author_id <> actor()",
  ],
  ["moderator", "deletes a thread", "delete from thread"],
])(
  "with the application's checks away, row-level security does not let a %s pass who %s",
  async (who, _, sql) => {
    const state = () =>
      house.truth(
        `select (select jsonb_agg(m order by id) from membership m) as memberships, (select jsonb_agg(j order by id) from join_request j) as requests,
         (select jsonb_agg(a order by id) from affiliation a) as ties, (select jsonb_agg(p order by id) from post p) as posts, (select count(*) from thread) as threads`,
      );
    const before = await state();
    await house.platform.work
      .write(Actor.person(people[who]!), (tx) => tx.store(Bare).run(sql))
      .catch((error: Error) => expect(error.message).toContain("row-level security"));
    expect(await state()).toEqual(before);
  },
);

it("the product's role learns of nobody else's audiences, and of none without an actor", async () => {
  expect(await bare(Actor.person(people["member"]!), "readable_audience", "person_id <> actor()")).toBe(0);
  expect(await bare(Actor.visitor, "readable_audience")).toBe(0);
  await expect(bare(Actor.person(people["member"]!), "audience_reader")).rejects.toThrow("permission denied");
});
