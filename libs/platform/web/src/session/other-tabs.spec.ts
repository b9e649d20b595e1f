import { reactionTo } from "./other-tabs.ts";

describe("a tab that hears who is signed in elsewhere", () => {
  it.each([
    ["goes to the start after a sign-out", { mine: "anna", now: null, typed: false }, "leave"],
    ["keeps what was typed until its author is back", { mine: "anna", now: null, typed: true }, "hold"],
    ["asks again when its person is back", { mine: "anna", now: "anna", typed: true }, "ask"],
    ["starts anew for another person", { mine: "anna", now: "bela", typed: true }, "reload"],
    ["of a visitor asks who is there", { mine: null, now: "anna", typed: false }, "ask"],
    ["of a visitor who is writing stays", { mine: null, now: "anna", typed: true }, "nothing"],
    ["of a visitor stays after a sign-out", { mine: null, now: null, typed: false }, "nothing"],
  ] as const)("%s", (_, situation, reaction) => {
    expect(reactionTo(situation)).toBe(reaction);
  });
});
