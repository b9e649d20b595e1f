import { Actor, NotFound, type PersonId, type Transaction, type UnitOfWork } from "#kernel";
import { type AccountSummary, Accounts, type PasswordHasher } from "#identity/contract";
import { AffiliationRequested, PersonJoined } from "#directory/contract";
import { AffiliationStore } from "../store/affiliation.store.ts";
import { OrganisationStore } from "../store/organisation.store.ts";
import { PersonStore } from "../store/person.store.ts";
import { RegionStore } from "../store/region.store.ts";
import { RegistrationStore } from "../store/registration.store.ts";
import { foundOrganisation } from "./new-organisation.ts";

export interface Confirmed {
  readonly personId: PersonId;
  readonly token: string;
}

/**
 * Turns a registration into a person of the region. Asks for the password beside the mailed link: whoever entered
 * somebody else's address knows the one, whoever reads that mailbox holds the other, and neither gets in alone.
 */
export class ConfirmRegistration {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hasher: PasswordHasher,
  ) {}

  async execute(link: string, password: string): Promise<Confirmed | NotFound | "wrong-password"> {
    const actor = Actor.system("register");
    const account = await this.work.read(actor, (unit) => unit.port(Accounts).findToken(link, "CONFIRM"));
    if (!account) return new NotFound();
    if (!(await this.hasher.verify(account.passwordHash, password))) return "wrong-password";

    const token = await this.work.write(actor, async (tx) => {
      const accounts = tx.port(Accounts);
      const current = await accounts.lock(account.id);
      // somebody may have registered the address anew while the password was checked
      if (current?.passwordHash !== account.passwordHash) return null;
      if (!(await accounts.useToken(link))) return null;
      await accounts.confirm(account.id);
      if (!current.confirmed) await join(tx, current);
      return accounts.startSession(account.id);
    });
    return token ? { personId: account.id, token } : new NotFound();
  }
}

async function join(tx: Transaction, { id }: AccountSummary): Promise<void> {
  const entered = await tx.store(RegistrationStore).find(id);
  const region = await tx.store(RegionStore).current();
  if (!entered || !region) throw new Error("a confirmed address without a registration or a region");
  const people = tx.store(PersonStore);
  await people.add({
    id,
    regionId: region.id,
    name: entered.name,
    jobTitle: entered.jobTitle,
    about: null,
    locale: entered.locale,
    state: "ACTIVE",
    administrator: false,
    createdAt: tx.now,
  });
  await people.accept(id, "TERMS", entered.termsVersion);
  await people.accept(id, "PRIVACY", entered.privacyVersion);

  const organisationId = entered.newOrganisation
    ? await foundOrganisation(tx, region.id, entered.newOrganisation)
    : entered.organisationId!;
  // an organisation that was refused meanwhile is nobody's any more: the person is here without one
  const there = await tx.store(OrganisationStore).findToJoin(organisationId);
  const affiliationId = there && (await tx.store(AffiliationStore).request(id, organisationId));
  await tx.store(RegistrationStore).drop(id);
  tx.publish(new PersonJoined({ personId: id }));
  if (affiliationId)
    tx.publish(new AffiliationRequested({ affiliationId, personId: id, organisationId, byId: id }));
}
