import {
  AffiliationConfirmed,
  AffiliationRejected,
  AffiliationRequested,
  Directory,
  OrganisationVerified,
  Stewardship,
} from "#directory/contract";
import { AnswerAccepted, PostAdded, ThreadAsked, Threads } from "#discussions/contract";
import {
  Audiences,
  JoinApproved,
  JoinRejected,
  JoinReopened,
  JoinRequested,
  MembershipEnded,
  ModeratorAppointed,
} from "#groups/contract";
import type { Entry, Inbox } from "./inbox.ts";

/** Who hears of what in discussions: only people who may read it at that moment. */
export function tellAboutThreads(inbox: Inbox): void {
  inbox.on(ThreadAsked, async (tx, { threadId, postId, audienceId, groupId, byId }) => [
    {
      people: await tx.port(Threads).interestedIn(threadId, await tx.port(Audiences).readersOf(audienceId)),
      kind: "THREAD_ASKED",
      about: { audienceId, groupId, threadId, postId, actorId: byId },
    },
  ]);

  inbox.on(PostAdded, async (tx, { threadId, postId, audienceId, groupId, byId, replyToId }) => {
    const threads = tx.port(Threads);
    const readers = new Set(await tx.port(Audiences).readersOf(audienceId));
    const thread = await threads.thread(threadId);
    const answered = replyToId && (await threads.post(replyToId));
    const about = { audienceId, groupId, threadId, postId, actorId: byId };
    const entries: Entry[] = [
      { people: thread ? [thread.authorId] : [], kind: "QUESTION_ANSWERED", about },
      { people: answered ? [answered.authorId] : [], kind: "POST_ANSWERED", about },
      { people: await threads.participantsOf(threadId), kind: "THREAD_CONTINUED", about },
    ];
    return entries.map((entry) => ({
      ...entry,
      people: entry.people.filter((person) => readers.has(person)),
    }));
  });

  inbox.on(AnswerAccepted, async (tx, { threadId, postId, audienceId, groupId, byId, authorId }) => {
    const readers = await tx.port(Audiences).readersOf(audienceId);
    const people = authorId && postId && readers.includes(authorId) ? [authorId] : [];
    return [
      { people, kind: "ANSWER_ACCEPTED", about: { audienceId, groupId, threadId, postId, actorId: byId } },
    ];
  });
}

export function tellAboutGroups(inbox: Inbox): void {
  inbox.on(JoinRequested, async (tx, { joinRequestId, groupId, deskId, personId }) => [
    {
      people: await tx.port(Audiences).readersOf(deskId),
      kind: "JOIN_REQUESTED",
      about: { audienceId: deskId, groupId, joinRequestId, actorId: personId },
    },
  ]);
  const decided = {
    JOIN_APPROVED: JoinApproved,
    JOIN_REJECTED: JoinRejected,
    JOIN_REOPENED: JoinReopened,
  } as const;
  for (const kind of ["JOIN_APPROVED", "JOIN_REJECTED", "JOIN_REOPENED"] as const)
    inbox.on(decided[kind], (_, { joinRequestId, groupId, personId, byId }) =>
      Promise.resolve([{ people: [personId], kind, about: { groupId, joinRequestId, actorId: byId } }]),
    );
  const changed = { MEMBERSHIP_ENDED: MembershipEnded, MODERATOR_APPOINTED: ModeratorAppointed } as const;
  for (const kind of ["MEMBERSHIP_ENDED", "MODERATOR_APPOINTED"] as const)
    inbox.on(changed[kind], (_, { groupId, personId, byId }) =>
      Promise.resolve([{ people: [personId], kind, about: { groupId, actorId: byId } }]),
    );
}

export function tellAboutOrganisations(inbox: Inbox): void {
  inbox.on(AffiliationRequested, async (tx, { organisationId, personId }) => {
    const administrators = await tx.port(Directory).administratorsOf(organisationId);
    const people = administrators.length ? administrators : await tx.port(Stewardship).stewards();
    return [{ people, kind: "AFFILIATION_REQUESTED", about: { organisationId, actorId: personId } }];
  });
  const decided = {
    AFFILIATION_CONFIRMED: AffiliationConfirmed,
    AFFILIATION_REJECTED: AffiliationRejected,
  } as const;
  for (const kind of ["AFFILIATION_CONFIRMED", "AFFILIATION_REJECTED"] as const)
    inbox.on(decided[kind], (_, { organisationId, personId, byId }) =>
      Promise.resolve([{ people: [personId], kind, about: { organisationId, actorId: byId } }]),
    );
  inbox.on(OrganisationVerified, async (tx, { organisationId, byId }) => [
    {
      people: await tx.port(Directory).peopleOf(organisationId),
      kind: "ORGANISATION_VERIFIED",
      about: { organisationId, actorId: byId },
    },
  ]);
}
