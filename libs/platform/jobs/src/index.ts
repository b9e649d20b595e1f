export { EventHandlers, type EventType } from "./event-handlers.ts";
export { type Worker, startWorker } from "./worker.ts";
