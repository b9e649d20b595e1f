import type { Platform } from "#composition";
import type { DemoSignIn } from "#directory/api";
import { RegionStore } from "#directory/domain";
import { Actor } from "#kernel";

/** What somebody at the terminal needs to know beside the address: only where it runs for this machine. */
export async function nextSteps({ settings, demoSignIns, work }: Platform): Promise<readonly string[]> {
  if (!settings.embedded) return [];
  const mails = settings.smtpUrl ? [] : [`Mails are not sent, they lie at ${settings.publicUrl}/dev/mail`];
  if (demoSignIns.length) return [toTry(demoSignIns), ...mails];
  const region = await work.read(Actor.visitor, (unit) => unit.store(RegionStore).current());
  if (region) return mails;
  return ["Nobody administers this yet: npm run admin:create -- --mail you@example.org", ...mails];
}

/** The people of the demo region; the sign-in page offers the same. */
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
