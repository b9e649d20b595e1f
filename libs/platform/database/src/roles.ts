import { Client } from "pg";

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/**
 * The three roles of the house, made by a superuser once per server:
 * - gemeinsam_owner migrates and owns every table;
 * - gemeinsam_app is what the product signs in as: no BYPASSRLS, and NOINHERIT, so that
 * - gemeinsam_system, which the policies let see every audience, counts only after an explicit SET ROLE.
 * docker/postgres/init-roles.sh does the same for a server of its own.
 */
export async function prepareRoles(superuserUrl: string, database: string, passwords: RolePasswords) {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const known = await client.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname like 'gemeinsam\\_%'",
    );
    const has = (role: string) => known.rows.some(({ rolname }) => rolname === role);
    const secret = (text: string) => client.escapeLiteral(text);
    if (!has("gemeinsam_owner"))
      await client.query(`create role gemeinsam_owner login password ${secret(passwords.owner)}`);
    if (!has("gemeinsam_system")) await client.query("create role gemeinsam_system nologin");
    if (!has("gemeinsam_app")) {
      await client.query(`create role gemeinsam_app login noinherit password ${secret(passwords.app)}`);
      await client.query("grant gemeinsam_system to gemeinsam_app");
    }
    const there = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (!there.rowCount) await client.query(`create database ${database} owner gemeinsam_owner`);
  } finally {
    await client.end();
  }
}
