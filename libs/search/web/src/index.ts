export { useThreadsFound } from "./jump/use-threads-found.ts";
export { searchRoutes } from "./routes.ts";
