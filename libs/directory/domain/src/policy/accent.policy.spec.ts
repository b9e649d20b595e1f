import { problemWithAccent } from "./accent.policy.ts";

it.each([
  ["#00455c", null],
  ["#000000", null],
  ["#767676", null], // 4.54 : 1, the lightest grey that may be text
  ["#777777", "CONTRAST_TOO_LOW"],
  ["#ffcc00", "CONTRAST_TOO_LOW"],
  ["#ffffff", "CONTRAST_TOO_LOW"],
  ["#fff", "NOT_A_COLOUR"],
  ["00455c", "NOT_A_COLOUR"],
  ["red", "NOT_A_COLOUR"],
  ["#00455c;}", "NOT_A_COLOUR"],
])("as an accent colour, %s is %s", (hex, problem) => {
  expect(problemWithAccent(hex)).toBe(problem);
});
