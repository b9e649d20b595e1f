import { defineConfig } from "@playwright/test";
import { freePort } from "./product.ts";

// Chosen once; the workers that load this file again inherit it.
process.env["JOURNEY_PORT"] ??= `${await freePort()}`;

export default defineConfig({
  testDir: "journeys",
  testMatch: "*.journey.ts",
  globalSetup: "./product.ts",
  outputDir: "../../test-results/journeys",
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 60_000,
  reporter: [["list"], ["json", { outputFile: "../../test-results/journeys.json" }]],
  use: {
    baseURL: `http://localhost:${process.env["JOURNEY_PORT"]}`,
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    actionTimeout: 10_000,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
});
