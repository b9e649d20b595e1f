import { SettingsProblem, readOwnerUrl } from "#composition";
import { migrate } from "#platform/database";

// Runs once before the product starts, with the owner's connection: the running product never has it.
try {
  const done = await migrate(readOwnerUrl(process.env));
  console.log(done.length ? `migrated: ${done.join(", ")}` : "the database is up to date");
} catch (error) {
  console.error(error instanceof SettingsProblem ? error.message : error);
  process.exitCode = 1;
}
