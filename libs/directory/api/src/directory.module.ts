import { Module } from "@nestjs/common";
import { Actor, UnitOfWork } from "#kernel";
import { ConfirmationWanted, PasswordHasher } from "#identity/contract";
import {
  AffiliationConfirmed,
  AffiliationRejected,
  AffiliationRequested,
  BarrierReported,
  Directory,
  OrganisationRejected,
  OrganisationVerified,
  RegistrationReceived,
  RegistrationRepeated,
  Stewardship,
} from "#directory/contract";
import {
  AcceptLegalDocument,
  AppointAdministrator,
  BarrierReportStore,
  ChooseAccent,
  ChooseLanguage,
  ChooseVisibility,
  ConfirmRegistration,
  DecideAffiliation,
  DirectoryPort,
  EditProfile,
  EraseAccount,
  FinishFirstStep,
  NameRegion,
  PlaceLogo,
  PublishLegalDocument,
  Register,
  RejectOrganisation,
  ReportBarrier,
  RequestAffiliation,
  SettleBarrierReport,
  VerifyOrganisation,
} from "#directory/domain";
import { Ports } from "#platform/database";
import { ownType, useCases } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { LiveHub } from "#platform/live";
import { Links, Mailer } from "#platform/mail";
import { AffiliationResolver } from "./affiliation.resolver.ts";
import { BarrierMail } from "./barrier-mail.handler.ts";
import { BarrierReportResolver } from "./barrier-report.resolver.ts";
import { LegalDocumentResolver, ViewerLegalResolver } from "./legal.resolver.ts";
import { authorById, currentTieOf, organisationById, personById } from "./loaders.ts";
import { ErasureResolver } from "./erasure.resolver.ts";
import { FirstStepsResolver } from "./first-steps.resolver.ts";
import { OrganisationQueries, OrganisationResolver } from "./organisation.resolver.ts";
import { PersonResolver, ViewerPersonResolver } from "./person.resolver.ts";
import { addDirectoryTexts } from "./problem-texts.ts";
import { RegionResolver } from "./region.resolver.ts";
import { RegistrationMail } from "./registration-mail.handler.ts";
import { RegistrationResolver } from "./registration.resolver.ts";

type Hashing =
  typeof Register | typeof ConfirmRegistration | typeof AppointAdministrator | typeof EraseAccount;
const withHasher = (type: Hashing) => ({
  provide: type,
  useFactory: (work: UnitOfWork, hasher: PasswordHasher) => new type(work, hasher),
  inject: [UnitOfWork, PasswordHasher],
});

@Module({
  providers: [
    ...useCases(
      AcceptLegalDocument,
      ChooseAccent,
      ChooseLanguage,
      ChooseVisibility,
      DecideAffiliation,
      EditProfile,
      FinishFirstStep,
      NameRegion,
      PlaceLogo,
      PublishLegalDocument,
      RejectOrganisation,
      ReportBarrier,
      RequestAffiliation,
      SettleBarrierReport,
      VerifyOrganisation,
    ),
    ...[
      withHasher(Register),
      withHasher(ConfirmRegistration),
      withHasher(AppointAdministrator),
      withHasher(EraseAccount),
    ],
    ...[
      RegionResolver,
      LegalDocumentResolver,
      ViewerLegalResolver,
      OrganisationQueries,
      OrganisationResolver,
      BarrierReportResolver,
    ],
    ...[AffiliationResolver, PersonResolver, ViewerPersonResolver, RegistrationResolver, ErasureResolver],
    FirstStepsResolver,
  ],
})
export class DirectoryModule {
  constructor(ports: Ports, handlers: EventHandlers, work: UnitOfWork, mailer: Mailer, links: Links) {
    ports.bind(Directory, DirectoryPort);
    const mail = new RegistrationMail(work, mailer, links);
    for (const wanted of [RegistrationReceived, ConfirmationWanted])
      handlers.on(wanted, "mail-confirmation-link", (event) => mail.confirm(event));
    handlers.on(RegistrationRepeated, "mail-account-there", (event) => mail.alreadyThere(event));
    const barrierMail = new BarrierMail(work, mailer, links);
    handlers.on(BarrierReported, "mail-administrators", (event) => barrierMail.handle(event));
    handlers.daily(() =>
      work.write(Actor.system("forget"), (tx) => tx.store(BarrierReportStore).forgetOld()),
    );
    ownType("Person", personById);
    ownType("Author", authorById);
    ownType("Organisation", organisationById);
    ownType("CurrentAffiliation", currentTieOf);
    addDirectoryTexts();
  }
}

/** Tells browsers to look again: the person concerned, and those who verify and confirm. */
@Module({})
export class DirectoryLiveModule {
  constructor(handlers: EventHandlers, hub: LiveHub, work: UnitOfWork) {
    const hintStewards = () =>
      work.read(Actor.system("deliver-event"), async (unit) =>
        hub.hint(await unit.port(Stewardship).stewards(), { topic: "profile" }),
      );
    for (const event of [AffiliationRequested, AffiliationConfirmed, AffiliationRejected]) {
      handlers.on(event, "hint-person", ({ data }) =>
        Promise.resolve(hub.hint([data.personId], { topic: "profile" })),
      );
      handlers.on(event, "hint-stewards", hintStewards);
    }
    for (const event of [OrganisationVerified, OrganisationRejected])
      handlers.on(event, "hint-stewards", hintStewards);
  }
}
