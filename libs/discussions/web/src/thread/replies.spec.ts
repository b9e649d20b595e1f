import { firstUnread, joined, nested, type Placed } from "./replies.ts";

const at = (minute: number, replyTo?: string): Placed => ({
  id: `p${minute}`,
  createdAt: `2026-11-24T08:${String(minute).padStart(2, "0")}:00.000Z`,
  cursor: `c${minute}`,
  replyTo: replyTo ? { id: replyTo } : null,
});

describe("replies of a thread", () => {
  it("stand once and in time, whichever page brought them", () => {
    const ids = joined([at(1), at(4)], [at(4), at(2)]).map((reply) => reply.id);
    expect(ids).toEqual(["p1", "p2", "p4"]);
  });

  it("step in only under the post they answer, and never twice", () => {
    expect([...nested([at(1), at(2, "p1"), at(3, "p2"), at(4, "p9"), at(5)])]).toEqual(["p2", "p3"]);
  });

  it.each([
    ["after the last one read", { unreadAfter: "c2", lastReadAt: at(2).createdAt, unreadCount: 1 }, 2],
    ["after the opening post", { unreadAfter: "open", lastReadAt: at(1).createdAt, unreadCount: 3 }, 0],
    [
      "by time where the cursor is not loaded",
      { unreadAfter: "c0", lastReadAt: at(1).createdAt, unreadCount: 2 },
      1,
    ],
    ["nowhere when all is read", { unreadAfter: null, lastReadAt: at(3).createdAt, unreadCount: 0 }, -1],
    ["nowhere on the first visit", { unreadAfter: null, lastReadAt: null, unreadCount: 3 }, -1],
  ])("begin to be unread %s", (_, visit, index) => {
    expect(firstUnread([at(1), at(2), at(3)], visit, "open")).toBe(index);
  });
});
