import { expect, test } from "../people.ts";

test("the built page asks nobody else for anything and reports no fault", async ({ page, baseURL }) => {
  const [foreign, faults]: [string[], string[]] = [[], []];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:"))
      foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  for (const path of ["/", "/anmelden", "/registrieren", "/nirgendwo"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect({ foreign, faults }).toEqual({ foreign: [], faults: [] });
});

test("the page is asked for anew, its files stay, and what comes next is named with it", async ({
  request,
}) => {
  const page = await request.get("/themen/1");
  expect(page.headers()["cache-control"]).toBe("no-cache");
  const unchanged = await request.get("/themen/1", {
    headers: { "if-none-match": page.headers()["etag"] ?? "" },
  });
  expect(unchanged.status()).toBe(304);

  const named = (await request.get("/")).headers()["link"] ?? "";
  expect(named).toMatch(/<\/assets\/visitor-[\w-]+\.js>; rel=modulepreload/);
  for (const [, path] of named.matchAll(/<([^>]+)>/g)) {
    const file = await request.get(path!, { headers: { "accept-encoding": "br" } });
    expect(file.headers()["cache-control"]).toBe("public, max-age=31536000, immutable");
    if ((await file.body()).length > 1_000) expect(file.headers()["content-encoding"]).toBe("br");
  }
  expect((await request.get("/assets/gone.js")).status()).toBe(404);
});

test("people and visitors get the files of their own frame", async ({ as }) => {
  const page = await as("khan");
  const thread = await page.request.get("/themen/1");
  expect(thread.headers()["link"]).toMatch(/member-[\w-]+\.js.*thread-page-[\w-]+\.js/);
});

test("a page's file is loaded when somebody points at its link", async ({ as }) => {
  const page = await as("khan");
  const link = page.getByRole("link", { name: "Verzeichnis", exact: true });
  const file = page.waitForRequest(/\/assets\/directory-page-[\w-]+\.js$/);
  await link.hover();
  await file;
  expect(new URL(page.url()).pathname).toBe("/");
});
