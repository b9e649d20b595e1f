import type { NotificationRowFragment } from "../operations.generated.ts";
import { byDay } from "./days.ts";
import { targetOf } from "./sentence.ts";

const row = (part: Partial<NotificationRowFragment>): NotificationRowFragment => ({
  id: "n1",
  kind: "QUESTION_ANSWERED",
  createdAt: "2026-11-24T08:02:00.000Z",
  readAt: null,
  reason: null,
  postId: null,
  actor: null,
  thread: null,
  group: null,
  joinRequest: null,
  organisation: null,
  ...part,
});
const group = { id: "g1", slug: "metall", name: "Metall" };

describe("a notice", () => {
  it.each([
    ["an answer", row({ thread: { id: "t1", title: "T" }, postId: "p1", group }), "/themen/t1#beitrag-p1"],
    ["a new thread", row({ kind: "THREAD_ASKED", thread: { id: "t1", title: "T" }, group }), "/themen/t1"],
    ["a request", row({ kind: "JOIN_REQUESTED", group, joinRequest: { id: "r1" } }), "/freischaltung/r1"],
    ["an unlock", row({ kind: "JOIN_APPROVED", group, joinRequest: { id: "r1" } }), "/gruppen/metall"],
    [
      "a check",
      row({ kind: "ORGANISATION_VERIFIED", organisation: { id: "o1", name: "O" } }),
      "/organisationen/o1",
    ],
    ["what one may no longer see", row({}), "/eingang"],
  ])("leads from %s to its place", (_, notice, path) => {
    expect(targetOf(notice)).toBe(path);
  });

  it("stands with the others of its local day", () => {
    const at = (day: number, hour: number) => row({ createdAt: new Date(2026, 10, day, hour).toISOString() });
    const days = byDay([at(24, 23), at(24, 1), at(23, 23)], (at) => at.getDate());
    expect(days.map(({ rows }) => rows.length)).toEqual([2, 1]);
  });
});
