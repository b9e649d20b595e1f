export { appSource } from "./app-source.ts";
export {
  type EmbeddedDatabase,
  freePort,
  runningEmbeddedDatabase,
  startEmbeddedDatabase,
} from "./embedded.ts";
export { migrate, migrations, ownerSource } from "./migrations.ts";
export { type EventJob, type Listeners, Outbox, QueueOutbox } from "./outbox.ts";
export { Ports } from "./ports.ts";
export { prepareRoles } from "./roles.ts";
export { TypeOrmUnitOfWork } from "./typeorm-unit-of-work.ts";
