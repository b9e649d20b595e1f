import { defineConfig } from "@playwright/test";
import journeys from "./playwright.config.ts";

/** `npm run screens`: pictures of the main screens for the documents, of the built product with its demo region. */
export default defineConfig(journeys, {
  testDir: "screens",
  testMatch: "*.screen.ts",
  outputDir: "../../test-results/screens",
  reporter: "list",
});
