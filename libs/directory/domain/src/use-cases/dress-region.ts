import {
  type Actor,
  type Command,
  InputCheck,
  NotAllowed,
  type Outcome,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { Directory } from "#directory/contract";
import type { RegionLogo } from "../model/region.ts";
import { problemWithAccent } from "../policy/accent.policy.ts";
import { RegionStore } from "../store/region.store.ts";

/** Gives links, buttons and marks the region's colour, or back the product's own; only an administrator does. */
export class ChooseAccent {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & { accent?: string | null }): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "chooseAccent", input, async (tx) => {
      if (!(await tx.port(Directory).isAdministrator(actor.personId))) return new NotAllowed();
      const check = new InputCheck();
      const accent = check.line("accent", input.accent, { max: 7 }).toLowerCase() || null;
      const problem = accent && !check.problem && problemWithAccent(accent);
      if (problem) check.add("accent", problem);
      if (check.problem) return check.problem;
      await tx.store(RegionStore).paint(accent);
      return { accent };
    });
  }
}

/** Places the region's logo, or takes it away; only an administrator does. */
export class PlaceLogo {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, { idempotencyKey }: Command, logo: RegionLogo | null): Promise<Outcome | Problem> {
    const hash = logo?.hash ?? null;
    return this.work.run<Outcome>(actor, "placeLogo", { idempotencyKey, ...{ hash } }, async (tx) => {
      if (!(await tx.port(Directory).isAdministrator(actor.personId))) return new NotAllowed();
      await tx.store(RegionStore).placeLogo(logo);
      return { hash };
    });
  }
}
