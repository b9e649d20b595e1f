import { Actor } from "#kernel";
import { Argon2Hasher } from "#identity/api";
import { type Settings, openPlatform, openWorkerHouse } from "#composition";
import { PersonStore, RegionStore } from "#directory/domain";
import { AppointModerator, CreateGroup } from "#groups/domain";
import { type Written, accept, ask, join, register, reject, reply, requestToJoin, vouch } from "./acts.ts";
import { readContent } from "./content.ts";
import { signInsOf } from "./cast.ts";
import { CLOSED, NETWORK } from "./groups.ts";
import { inOfficeHours } from "./office-hours.ts";
import { ReadingHistory } from "./reading-history.ts";
import { Stage } from "./stage.ts";
import { InlineOutbox, LinkCatcher, MovableClock, hashingOnce } from "./stand-ins.ts";
import { type Moment, beginOf, timelineOf } from "./timeline.ts";

export const DEMO_SIGN_INS = signInsOf(readContent());
const SYSTEM = Actor.system("fill-demo-region");
const PROGRESS_EVERY = 250;

/** Told how far it is. What lies between begin and end is of no use when it was cut off; `end` alone: it was there. */
export interface Progress {
  readonly begin: () => void;
  readonly say: (line: string) => void;
  readonly end: () => void;
}

/**
 * Fills an empty database with the demo region: through the product's own use cases, at the times the content names,
 * with every event delivered and every mail discarded. Does nothing where there is a region already.
 */
export async function fillDemo(settings: Settings, databaseUrl: string, progress: Progress): Promise<void> {
  const now = new Date();
  const [clock, mailer, outbox] = [new MovableClock(beginOf(now)), new LinkCatcher(), new InlineOutbox()];
  const hasher = hashingOnce(new Argon2Hasher());
  const platform = await openPlatform(settings, databaseUrl, {
    clock,
    mailer,
    hasher,
    outbox,
    durable: false,
  });
  try {
    const there = await platform.work.read(SYSTEM, (unit) => unit.store(RegionStore).current());
    if (there?.demo) progress.end();
    if (there) return;
    progress.begin();
    const house = await openWorkerHouse(platform);
    const stage = new Stage(readContent(), platform, mailer, house, outbox);
    await foundRegion(stage);
    await play(stage, clock, now, progress.say);
    await house.close();
    progress.end();
  } finally {
    await platform.close();
  }
}

/** The region, its two groups and their moderators; the first moderator also administers the region. */
async function foundRegion(stage: Stage): Promise<void> {
  const { work } = stage.platform;
  await work.write(SYSTEM, (tx) => tx.store(RegionStore).name("Rhein-Neckar", true));
  const moderators = stage.content.people.filter(({ moderator }) => moderator).map(({ key }) => key);
  for (const key of moderators) await register(stage, key);
  const [founder] = moderators;
  await work.write(SYSTEM, (tx) => tx.store(PersonStore).change(stage.id(founder!), { administrator: true }));

  const administrator = stage.actor(founder!);
  for (const [key, group] of [
    ["network", NETWORK],
    ["closed", CLOSED],
  ] as const) {
    const { groupId } = await stage.done(
      stage.useCase(CreateGroup).execute(administrator, stage.command({ ...group, rules: [...group.rules] })),
    );
    stage.ids.groups.set(key, groupId);
    for (const moderator of moderators)
      await stage.done(
        stage
          .useCase(AppointModerator)
          .execute(administrator, stage.command({ groupId, personId: stage.id(moderator) })),
      );
  }
  for (const [i, key] of moderators.entries())
    await vouch(stage, key, moderators[(i + 1) % moderators.length]!);
}

async function play(
  stage: Stage,
  clock: MovableClock,
  now: Date,
  say: (line: string) => void,
): Promise<void> {
  const timeline = timelineOf(stage.content);
  const written = new Map<number, Written>();
  for (const [i, moment] of timeline.entries()) {
    if (i % PROGRESS_EVERY === 0) say(`Demo region: ${i} of ${timeline.length} things have happened`);
    clock.moveTo(inOfficeHours(new Date(now.getTime() - moment.ago), now));
    await act(stage, moment, written, clock);
  }
}

async function act(
  stage: Stage,
  { what }: Moment,
  written: Map<number, Written>,
  clock: MovableClock,
): Promise<void> {
  switch (what.type) {
    case "register":
      await register(stage, what.person);
      return vouch(stage, what.person, stage.moderator(stage.ids.people.size).key);
    case "join":
      return join(stage, what.person, clock);
    case "request":
      return requestToJoin(stage, what.person, what.reason);
    case "reject":
      return reject(stage, what.person, what.by, what.reason);
    case "ask":
      return void written.set(what.thread, await ask(stage, what.thread));
    case "reply":
      return reply(stage, what.thread, what.reply, written.get(what.thread)!);
    case "accept":
      return accept(stage, what.thread, written.get(what.thread)!);
    case "catch-up":
      await stage.platform.work.write(SYSTEM, (tx) => tx.store(ReadingHistory).everyoneHasReadEverything());
  }
}
