import { safePath } from "./safe-path.ts";

describe("the way on after the sign-in", () => {
  it.each(["/themen/7#beitrag-3", "/suche?q=a", "/"])("may be the path %s of this site", (path) => {
    expect(safePath(path)).toBe(path);
  });

  it.each([
    "https://else.example/",
    "//else.example",
    "/\\else.example",
    "javascript:alert(1)",
    "themen/7",
    "",
    null,
  ])("is never %s", (path) => {
    expect(safePath(path)).toBeNull();
  });
});
