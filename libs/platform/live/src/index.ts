export type { Hint } from "./hint.ts";
export { type Caller, LiveHub } from "./live-hub.ts";
