import {
  Actor,
  type Command,
  type Id,
  InputCheck,
  type Problem,
  type Transaction,
  type UnitOfWork,
} from "#kernel";
import { Accounts, type PasswordHasher, checkPassword } from "#identity/contract";
import { RegistrationReceived, RegistrationRepeated } from "#directory/contract";
import type { NewOrganisation } from "../model/registration.ts";
import { OrganisationStore } from "../store/organisation.store.ts";
import { LegalDocumentStore } from "../store/legal-document.store.ts";
import { RegistrationStore } from "../store/registration.store.ts";
import { checkNewOrganisation } from "./new-organisation.ts";

export interface RegisterInput extends Command {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly jobTitle?: string | null;
  readonly organisationId?: Id<"Organisation"> | null;
  readonly newOrganisation?: NewOrganisation | null;
  readonly termsVersion: string;
  readonly privacyVersion: string;
  readonly locale: "DE" | "EN";
}

/**
 * Keeps what somebody entered and lets a mail go out. Nothing of it shows anywhere before the address is proven, and
 * the answer for a used address is that for a new one.
 */
export class Register {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(input: RegisterInput): Promise<{ received: true } | Problem> {
    const check = new InputCheck();
    const email = check.email("email", input.email);
    const name = check.line("name", input.name, { min: 1, max: 200 });
    const jobTitle = check.line("jobTitle", input.jobTitle, { max: 100 }) || null;
    checkPassword(check, input.password, [email.split("@")[0]!, ...name.split(" ")]);
    const newOrganisation = input.newOrganisation && checkNewOrganisation(check, input.newOrganisation);
    if (!input.organisationId && !newOrganisation) check.add("organisation", "REQUIRED");
    if (check.problem) return check.problem;

    const passwordHash = await this.hasher.hash(input.password);
    return this.work.run(Actor.system("register"), "register", input, async (tx) => {
      const outdated = await checkAgainstStored(tx, input);
      if (outdated) return outdated;
      const accounts = tx.port(Accounts);
      const accountId = await accounts.open(email, passwordHash);
      if (!accountId) {
        const owner = await accounts.findByEmail(email);
        if (owner) tx.publish(new RegistrationRepeated({ personId: owner.id }));
        return RECEIVED;
      }
      await tx.store(RegistrationStore).keep({
        accountId,
        name,
        jobTitle,
        locale: input.locale,
        organisationId: newOrganisation ? null : (input.organisationId ?? null),
        newOrganisation: newOrganisation ?? null,
        termsVersion: input.termsVersion,
        privacyVersion: input.privacyVersion,
        createdAt: tx.now,
      });
      tx.publish(new RegistrationReceived({ personId: accountId }));
      return RECEIVED;
    });
  }
}

/** Kept under the command's key: so it names nobody. */
const RECEIVED = { received: true } as const;

/** The texts must be those in force, and a chosen organisation must exist. */
async function checkAgainstStored(tx: Transaction, input: RegisterInput): Promise<Problem | null> {
  const check = new InputCheck();
  const texts = tx.store(LegalDocumentStore);
  if ((await texts.document("TERMS")).version !== input.termsVersion) check.add("termsVersion", "OUTDATED");
  if ((await texts.document("PRIVACY")).version !== input.privacyVersion)
    check.add("privacyVersion", "OUTDATED");
  const chosen = input.newOrganisation ? null : input.organisationId;
  if (chosen && !(await tx.store(OrganisationStore).findToJoin(chosen)))
    check.add("organisation", "NOT_A_CHOICE");
  return check.problem;
}
