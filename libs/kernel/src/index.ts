export { Actor, type SystemReason } from "./actor.ts";
export { Clock, SystemClock, after, days, hours, minutes } from "./clock.ts";
export { DomainEvent, type Delivered } from "./domain-event.ts";
export { type Id, type PersonId, newId, toId } from "./id.ts";
export { InputCheck } from "./input-check.ts";
export { isObviousPassword } from "./obvious-password.ts";
export {
  MOST_PER_PAGE,
  type NamedPageRequest,
  type NamedPlace,
  type Page,
  type PageRequest,
  type Place,
  pageOf,
} from "./page.ts";
export {
  Conflict,
  type FieldCode,
  type FieldProblem,
  InvalidInput,
  NotAllowed,
  NotFound,
  Problem,
  TooManyRequests,
} from "./problem.ts";
export {
  type Command,
  type Outcome,
  type PortType,
  type ReadUnit,
  type Scope,
  type StoreType,
  type Transaction,
  UnitOfWork,
} from "./unit-of-work.ts";
export { slugOf } from "./slug.ts";
export { type Verdict, allowed, denied } from "./verdict.ts";
