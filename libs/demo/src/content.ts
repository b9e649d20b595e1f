import { globSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";

/** The invented region as it was written: plain data, checked by a spec. */
export interface DemoOrganisation {
  readonly key: string;
  readonly kind: "company" | "authority" | "institution";
  readonly name: string;
  readonly locality: string;
  readonly trade?: string;
  readonly domain: string;
  readonly verified: boolean;
}

export interface DemoPerson {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: "member" | "admin";
  readonly jobTitle: string;
  readonly closedMember: boolean;
  readonly moderator: boolean;
  readonly affiliation: "confirmed" | "pending";
}

export interface DemoThread {
  readonly key: string;
  /** Slug of its topic: the name of its file. */
  readonly topic: string;
  readonly group: "network" | "closed";
  readonly kind: "question" | "discussion";
  readonly author: string;
  readonly daysAgo: number;
  readonly title: string;
  readonly body: string;
  readonly replies: readonly {
    readonly author: string;
    /** After the post before it. */
    readonly hoursLater: number;
    readonly replyTo: number | null;
    readonly body: string;
  }[];
  readonly accepted: number | null;
}

export interface DemoJoinRequests {
  readonly open: readonly { readonly person: string; readonly hoursAgo: number; readonly reason: string }[];
  readonly rejected: readonly {
    readonly person: string;
    readonly daysAgo: number;
    readonly reason: string;
    readonly decidedBy: string;
    readonly decisionReason: string;
  }[];
}

const folder = resolve(import.meta.dirname, "../content");
const read = <Content>(file: string): Content => JSON.parse(readFileSync(file, "utf8")) as Content;

export const readContent = () => ({
  organisations: read<DemoOrganisation[]>(`${folder}/organisations.json`),
  people: read<DemoPerson[]>(`${folder}/people.json`),
  joinRequests: read<DemoJoinRequests>(`${folder}/join-requests.json`),
  threads: globSync(`${folder}/threads/*.json`)
    .sort()
    .flatMap((file) => {
      const topic = basename(file, ".json");
      return read<Omit<DemoThread, "topic">[]>(file).map((thread) => ({ ...thread, topic }));
    }),
});

export type DemoContent = ReturnType<typeof readContent>;
