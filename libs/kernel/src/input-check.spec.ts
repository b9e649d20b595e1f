import { InputCheck } from "./input-check.ts";
import { toId } from "./id.ts";

const problems = (use: (check: InputCheck) => void) => {
  const check = new InputCheck();
  use(check);
  return check.problem?.fields.map(({ field, code }) => `${field} ${code}`) ?? [];
};

it.each([
  ["nothing where something is needed", "", ["x REQUIRED"]],
  ["blanks only", " \u00a0\n\t ", ["x REQUIRED"]],
  ["less than the least", "a", ["x TOO_SHORT"]],
  ["the least", "ab", []],
  ["the most, in characters people see as one", "👩🏽👩🏽".slice(0, 4), []],
  ["more than the most", "abcdef", ["x TOO_LONG"]],
])("a line that holds %s is checked by its length", (_, typed, expected) => {
  expect(problems((check) => check.line("x", typed, { min: 2, max: 5 }))).toEqual(expected);
});

it("a line loses control characters and marks that turn the reading direction", () => {
  const check = new InputCheck();
  expect(check.line("x", "  Ab\u0000c\u202Ed\r\n e  ", { max: 20 })).toBe("Abcd e");
});

it.each([
  ["Mann\u200bheim", "Mannheim"],
  ["Mann\u00adhe\u2060im\ufeff", "Mannheim"],
  ["Anne\u200d Win\u200cter", "Anne Winter"],
  ["\u200b\u200d\u3164", ""],
  ["می\u200cخواهم", "می\u200cخواهم"],
  ["👩\u200d💻 Team", "👩\u200d💻 Team"],
])("a line that holds invisible characters, %j, reads %j", (typed, expected) => {
  expect(new InputCheck().line("x", typed, { max: 50 })).toBe(expected);
});

it("a very long run of joiners is too long, in no time that grows with its square", () => {
  const check = new InputCheck();
  check.line("x", `\u0628${"\u200d".repeat(100_000)}\u0628`, { max: 100 });
  check.text("y", `a${" ".repeat(100_000)}b`, { max: 100 });
  expect(check.problem?.fields.map(({ field, code }) => `${field} ${code}`)).toEqual([
    "x TOO_LONG",
    "y TOO_LONG",
  ]);
});

it("half a surrogate pair becomes a character that can be stored", () => {
  expect(new InputCheck().text("x", "a\ud800b", { max: 20 })).toBe("a\ufffdb");
});

it.each([
  ["A.Meyer+x@Firma.Example", []],
  ["kein-at.example", ["mail NOT_AN_EMAIL"]],
  ["zwei@at@firma.example", ["mail NOT_AN_EMAIL"]],
  ["ohne@punkt", ["mail NOT_AN_EMAIL"]],
  ["a b@firma.example", ["mail NOT_AN_EMAIL"]],
  ["", ["mail REQUIRED"]],
  [`${"a".repeat(250)}@x.de`, ["mail TOO_LONG"]],
])("%s as a mail address", (typed, expected) => {
  expect(problems((check) => check.email("mail", typed))).toEqual(expected);
});

it("a mail address is compared in lower case", () => {
  expect(new InputCheck().email("mail", " A@B.Example ")).toBe("a@b.example");
});

it("what is no id names nothing", () => {
  expect(toId("' or 1=1")).toBe("00000000-0000-0000-0000-000000000000");
  expect(toId("019AE3C2-223E-7081-BF7E-B63160F62A46")).toBe("019ae3c2-223e-7081-bf7e-b63160f62a46");
});
