// npm run check:long: the specs that take minutes, such as killing the server again and again.
import { resolve } from "node:path";
import house from "../../jest.config.mjs";

const rootDir = resolve(import.meta.dirname, "../..");
const server = house.projects.find(({ displayName }) => displayName === "server");
export default {
  rootDir,
  projects: [
    { ...server, rootDir, displayName: "long", testMatch: ["<rootDir>/apps/api/specs/**/*.long.ts"] },
  ],
  testTimeout: 600_000,
};
