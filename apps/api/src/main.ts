import "reflect-metadata";
import { SettingsProblem, readSettings } from "#composition";
import type { DemoSignIn } from "#directory/api";
import { Shutdown } from "./shutdown.ts";
import { startProduct } from "./start-product.ts";

const shutdown = new Shutdown();
try {
  const settings = readSettings(process.env);
  const { demoSignIns } = await startProduct(settings, shutdown);
  if (demoSignIns.length) console.log(toTry(demoSignIns));
  console.log(`ready ${settings.publicUrl}`);
} catch (error) {
  console.error(error instanceof SettingsProblem ? error.message : error);
  await shutdown.now(1);
}

/** The people of the demo region somebody at the terminal can sign in as; the sign-in page offers the same. */
function toTry(signIns: readonly DemoSignIn[]): string {
  const longest = (part: "role" | "name") => Math.max(...signIns.map((each) => each[part].length));
  const [roles, names] = [longest("role"), longest("name")];
  return [
    "Beispielkonten / demo sign-ins:",
    ...signIns.map(
      ({ role, name, email, password }) =>
        `  ${role.padEnd(roles)}  ${name.padEnd(names)}  ${email}  ${password}`,
    ),
  ].join("\n");
}
