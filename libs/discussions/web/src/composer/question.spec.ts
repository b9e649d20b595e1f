import { missingIn } from "./question.ts";

const question = {
  kind: "QUESTION",
  groupId: "g1",
  title: "Wer ist zuständig?",
  body: "Text",
  topicIds: [],
} as const;

describe("a question", () => {
  it("may be published when it has a group, a title and a text", () => {
    expect(missingIn(question)).toEqual([]);
  });

  it("counts characters as the server does", () => {
    expect(missingIn({ ...question, title: "🙂".repeat(160) })).toEqual([]);
  });

  it.each([
    ["no group", { groupId: "" }, { field: "groupId", code: "REQUIRED" }],
    ["a title of blanks", { title: "        " }, { field: "title", code: "REQUIRED" }],
    ["a title of 7 characters", { title: "1234567" }, { field: "title", code: "TOO_SHORT", limit: 8 }],
    ["a title of 161", { title: "x".repeat(161) }, { field: "title", code: "TOO_LONG", limit: 160 }],
    ["one character", { body: "x" }, { field: "body", code: "TOO_SHORT", limit: 2 }],
    ["20001 characters", { body: "x".repeat(20_001) }, { field: "body", code: "TOO_LONG", limit: 20_000 }],
  ])("is not sent with %s", (_, part, problem) => {
    expect(missingIn({ ...question, ...part })).toEqual([problem]);
  });
});
