import { expect, test } from "@playwright/test";

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
