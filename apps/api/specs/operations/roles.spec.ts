import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Client } from "pg";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "#platform/database";
import { Composed, root } from "./composed.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const hasPsql = spawnSync("psql", ["--version"]).status === 0;
const whereThere = hasPsql ? it : it.skip;

/** What there is to know of the roles and the database, passwords apart. */
async function inventory(url: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: roles } = await client.query(
    `select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls,
       array(select g.rolname from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as within
     from pg_roles r where rolname like 'gemeinsam\\_%' order by 1`,
  );
  const { rows: databases } = await client.query(
    "select datname, pg_get_userbyid(datdba) as owner, datlocprovider from pg_database where datname = 'gemeinsam'",
  );
  await client.end();
  return [...(roles as unknown[]), ...(databases as unknown[])];
}

describe("the roles of a server of its own", () => {
  let database: EmbeddedDatabase;
  const composed = new Composed({});
  const server = () => database.superuserUrl.replace(/[^/]+$/, "postgres");

  beforeAll(async () => {
    database = await startEmbeddedDatabase({ dir: join(temporaryFolder(), "pg"), ephemeral: true });
  });
  afterAll(() => database.stop());

  const initRoles = () => {
    const { hostname, port, username, password } = new URL(server());
    return spawnSync("sh", [join(root, "docker/postgres/init-roles.sh")], {
      encoding: "utf8",
      env: {
        ...process.env,
        ...{
          PGHOST: hostname,
          PGPORT: port,
          PGUSER: username,
          PGPASSWORD: password,
          SECRETS: composed.secrets,
        },
      },
    });
  };

  whereThere(
    "are the ones the embedded database makes, and sign in with the passwords of the secrets",
    async () => {
      const wanted = await inventory(server());
      const client = new Client({ connectionString: server() });
      await client.connect();
      await client.query("drop database gemeinsam");
      for (const role of ["app", "system", "owner"]) await client.query(`drop role gemeinsam_${role}`);
      await client.end();
      composed.putSecret("database_owner_password", "owner's secret");
      composed.putSecret("database_app_password", "app\\'s secret");

      expect(initRoles()).toMatchObject({ status: 0, stderr: "" });

      expect(wanted).toHaveLength(4);
      expect(await inventory(server())).toEqual(wanted);
      for (const [user, password] of [
        ["gemeinsam_owner", "owner's secret"],
        ["gemeinsam_app", "app\\'s secret"],
      ]) {
        const guest = new Client({
          host: "127.0.0.1",
          port: database.port,
          database: "gemeinsam",
          user,
          password,
        });
        await guest.connect();
        await guest.end();
      }
    },
  );

  whereThere("stay as they are when the script runs again", async () => {
    const before = await inventory(server());
    expect(initRoles()).toMatchObject({ status: 0 });
    expect(await inventory(server())).toEqual(before);
  });
});
