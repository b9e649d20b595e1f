import { Actor, InputCheck, type InvalidInput, type UnitOfWork } from "#kernel";
import { Accounts, type PasswordHasher } from "#identity/contract";
import { PersonStore } from "../store/person.store.ts";
import { RegionStore } from "../store/region.store.ts";

/**
 * Makes somebody the region's administrator, from the shell of whoever runs the installation: with an account where
 * there is none, and a region to begin with. Answers the secret of a link that sets a password (one hour, once).
 */
export class AppointAdministrator {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(mail: string): Promise<{ token: string } | InvalidInput> {
    const check = new InputCheck();
    const email = check.email("mail", mail);
    if (check.problem) return check.problem;
    const nobodysPassword = await this.hasher.hash(crypto.randomUUID());

    const token = await this.work.write(Actor.system("administer-from-shell"), async (tx) => {
      const accounts = tx.port(Accounts);
      const people = tx.store(PersonStore);
      const id = (await accounts.open(email, nobodysPassword)) ?? (await accounts.findByEmail(email))!.id;
      await accounts.confirm(id);
      if (!(await people.find(id)))
        await people.add({
          id,
          regionId: await tx.store(RegionStore).currentOrNew(),
          name: email.split("@")[0]!,
          jobTitle: null,
          about: null,
          locale: "DE",
          state: "ACTIVE",
          administrator: true,
          createdAt: tx.now,
        });
      await people.change(id, { administrator: true });
      return accounts.issueToken(id, "RESET");
    });
    return { token: token! };
  }
}
