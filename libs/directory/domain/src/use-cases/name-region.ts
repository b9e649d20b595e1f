import {
  type Actor,
  type Command,
  type Id,
  InputCheck,
  NotAllowed,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { Directory } from "#directory/contract";
import { RegionStore } from "../store/region.store.ts";

export interface NameRegionInput extends Command {
  readonly name: string;
}

/** Gives the region its name; only an administrator does. */
export class NameRegion {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: NameRegionInput): Promise<{ regionId: Id<"Region"> } | Problem> {
    return this.work.run<{ regionId: Id<"Region"> }>(actor, "nameRegion", input, async (tx) => {
      if (!(await tx.port(Directory).isAdministrator(actor.personId))) return new NotAllowed();
      const check = new InputCheck();
      const name = check.line("name", input.name, { min: 2, max: 60 });
      if (check.problem) return check.problem;
      return { regionId: await tx.store(RegionStore).name(name) };
    });
  }
}
