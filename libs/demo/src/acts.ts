import { Actor, type Id, after, minutes } from "#kernel";
import {
  AffiliationStore,
  ConfirmRegistration,
  DecideAffiliation,
  OrganisationStore,
  PersonStore,
  Register,
  LegalDocumentStore,
  VerifyOrganisation,
} from "#directory/domain";
import { AcceptAnswer, AskQuestion, Reply, TopicStore } from "#discussions/domain";
import { ApproveJoinRequest, RejectJoinRequest, RequestToJoin } from "#groups/domain";
import { DEMO_PASSWORD, emailOf } from "./cast.ts";
import { REASONS } from "./reasons.ts";
import type { Stage } from "./stage.ts";
import type { MovableClock } from "./stand-ins.ts";

const SYSTEM = Actor.system("fill-demo-region");

/** Registers, confirms the address, and has the organisation and the tie checked, as far as the content says so. */
export async function register(stage: Stage, key: string): Promise<void> {
  const person = stage.person(key);
  const organisation = stage.content.organisations.find((each) => each.key === person.organisation)!;
  const kind = organisation.kind.toUpperCase() as Uppercase<typeof organisation.kind>;
  const { name, locality, trade = null } = organisation;
  const versions = await stage.platform.work.read(SYSTEM, async (unit) => ({
    termsVersion: (await unit.store(LegalDocumentStore).document("TERMS")).version,
    privacyVersion: (await unit.store(LegalDocumentStore).document("PRIVACY")).version,
  }));
  await stage.done(
    stage.useCase(Register).execute(
      stage.command({
        email: emailOf(person, stage.content),
        name: person.name,
        password: DEMO_PASSWORD,
        jobTitle: person.jobTitle,
        newOrganisation: { name, kind, locality, trade },
        locale: "DE" as const,
        ...versions,
      }),
    ),
  );
  const confirmed = await stage.useCase(ConfirmRegistration).execute(stage.mails.token, DEMO_PASSWORD);
  if (typeof confirmed === "string" || !("personId" in confirmed))
    throw new Error(`${key} could not be confirmed`);
  stage.ids.people.set(key, confirmed.personId);
  // whoever is in the closed group has been here for long; the others still see what greets people
  if (person.closedMember)
    await stage.platform.work.write(SYSTEM, (tx) => tx.store(PersonStore).finishStep(stage.id(key), "ALL"));
  await stage.done(Promise.resolve(confirmed));
}

/** A moderator vouches for the organisation and the tie. */
export async function vouch(stage: Stage, key: string, moderator: string): Promise<void> {
  const person = stage.person(key);
  const organisation = stage.content.organisations.find((each) => each.key === person.organisation)!;
  const actor = stage.actor(moderator);
  const [tie] = await stage.platform.work.read(SYSTEM, (unit) =>
    unit.store(AffiliationStore).ofPerson(stage.id(key)),
  );
  const founded = await stage.platform.work.read(SYSTEM, (unit) =>
    unit.store(OrganisationStore).find(tie!.organisationId),
  );
  if (organisation.verified && !founded!.verifiedAt)
    await stage.done(
      stage
        .useCase(VerifyOrganisation)
        .execute(actor, stage.command({ organisationId: tie!.organisationId })),
    );
  if (person.affiliation === "confirmed")
    await stage.done(
      stage.useCase(DecideAffiliation).execute(actor, stage.command({ affiliationId: tie!.id }), "CONFIRMED"),
    );
}

const openRequests = new Map<string, Id<"JoinRequest">>();

export async function requestToJoin(stage: Stage, person: string, reason: string): Promise<void> {
  const groupId = stage.ids.groups.get("closed")!;
  const command = stage.command({ groupId, reason });
  const { joinRequestId } = await stage.done(
    stage.useCase(RequestToJoin).execute(stage.actor(person), command),
  );
  openRequests.set(person, joinRequestId);
}

/** Asks to be let in, and is, within the hour. */
export async function join(stage: Stage, key: string, clock: MovableClock): Promise<void> {
  const person = stage.person(key);
  const organisation = stage.content.organisations.find((each) => each.key === person.organisation)!;
  const turn = stage.content.people.indexOf(person);
  const reasons = REASONS[organisation.kind];
  await requestToJoin(stage, key, reasons[turn % reasons.length]!);
  clock.moveTo(after(clock.now(), minutes(50)));
  await stage.done(
    stage
      .useCase(ApproveJoinRequest)
      .execute(
        stage.actor(stage.moderator(turn).key),
        stage.command({ joinRequestId: openRequests.get(key)!, version: 1, note: null }),
      ),
  );
}

export async function reject(stage: Stage, person: string, by: string, reason: string): Promise<void> {
  const command = stage.command({ joinRequestId: openRequests.get(person)!, version: 1, reason });
  await stage.done(stage.useCase(RejectJoinRequest).execute(stage.actor(by), command));
}

/** Ids of a thread's posts, as they come to be. */
export interface Written {
  readonly threadId: Id<"Thread">;
  readonly replies: Id<"Post">[];
}

export async function ask(stage: Stage, index: number): Promise<Written> {
  const { author, group, kind, title, body, topic: slug } = stage.content.threads[index]!;
  const topic = await stage.platform.work.read(SYSTEM, (unit) => unit.store(TopicStore).findBySlug(slug));
  if (!topic) throw new Error(`there is no topic ${slug}`);
  const command = stage.command({
    groupId: stage.ids.groups.get(group)!,
    kind: kind.toUpperCase() as Uppercase<typeof kind>,
    ...{ title, body, topicIds: [topic.id] },
  });
  const { threadId } = await stage.done(stage.useCase(AskQuestion).execute(stage.actor(author), command));
  return { threadId, replies: [] };
}

export async function reply(stage: Stage, index: number, number: number, written: Written): Promise<void> {
  const { author, body, replyTo } = stage.content.threads[index]!.replies[number]!;
  const replyToId = replyTo === null ? null : written.replies[replyTo]!;
  const command = stage.command({ threadId: written.threadId, replyToId, body });
  const { postId } = await stage.done(stage.useCase(Reply).execute(stage.actor(author), command));
  written.replies.push(postId);
}

export async function accept(stage: Stage, index: number, { replies }: Written): Promise<void> {
  const { author, accepted } = stage.content.threads[index]!;
  const command = stage.command({ postId: replies[accepted!]! });
  await stage.done(stage.useCase(AcceptAnswer).execute(stage.actor(author), command));
}
