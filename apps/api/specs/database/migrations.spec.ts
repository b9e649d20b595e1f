import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entities } from "#composition";
import {
  type EmbeddedDatabase,
  migrate,
  migrations,
  ownerSource,
  startEmbeddedDatabase,
} from "#platform/database";

let database: EmbeddedDatabase;
beforeAll(async () => {
  const dir = join(mkdtempSync(join(tmpdir(), "gemeinsam-spec-")), "pg");
  database = await startEmbeddedDatabase({ dir, ephemeral: true });
}, 60_000);
afterAll(() => database?.stop());

it("an empty database migrates to what the entities say, back to nothing, and up again", async () => {
  expect(await migrate(database.ownerUrl)).toHaveLength(migrations().length);
  const source = await ownerSource(database.ownerUrl, entities).initialize();
  const tables = async () =>
    await source.query<unknown[]>("select tablename from pg_tables where schemaname = 'public' order by 1");
  const difference = async () =>
    (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  try {
    expect(await difference()).toEqual([]);
    const before = await tables();

    for (let left = migrations().length; left > 0; left--) await source.undoLastMigration();
    expect(await tables()).toEqual([{ tablename: "migration" }]);

    await source.runMigrations();
    expect(await tables()).toEqual(before);
    expect(await difference()).toEqual([]);
  } finally {
    await source.destroy();
  }
}, 60_000);

it("a second migration of an up-to-date database changes nothing", async () => {
  expect(await migrate(database.ownerUrl)).toEqual([]);
});

it("every table with an audience is walled, for its owner too", async () => {
  const source = await ownerSource(database.ownerUrl).initialize();
  const open = await source.query<unknown[]>(`
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'audience_id'
    where c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`);
  await source.destroy();
  expect(open).toEqual([]);
});
