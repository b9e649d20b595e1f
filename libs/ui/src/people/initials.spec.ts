import { initialsOf } from "./initials.tsx";

describe("initials", () => {
  it.each([
    ["Jana Wirth", "JW"],
    ["Dr. Nele Quandt", "NQ"],
    ["Prof. Dr. Kai de Vries", "KV"],
    ["Катерина Мельник", "КМ"],
    ["Ayşe", "A"],
    ["𝒜lice Example", "𝒜E"],
    ["", "–"],
  ])("of %s are %s", (name, expected) => {
    expect(initialsOf(name)).toBe(expected);
  });
});
