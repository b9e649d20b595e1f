import {
  type Actor,
  type Command,
  Conflict,
  type Id,
  InputCheck,
  NotAllowed,
  NotFound,
  type Problem,
  type UnitOfWork,
  slugOf,
} from "#kernel";
import { Directory } from "#directory/contract";
import type { GroupKind } from "#groups/contract";
import type { GroupRule } from "../model/group.ts";
import { groupPolicy } from "../policy/group.policy.ts";
import { GroupStore } from "../store/group.store.ts";
import { standingIn } from "./group-standing.ts";

type Done = { groupId: Id<"Group"> };
interface GroupText {
  readonly name: string;
  readonly purpose: string;
  readonly rules: readonly GroupRule[];
}
const MOST_RULES = 20;

/** Makes a network or a closed group; only an administrator does. */
export class CreateGroup {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & GroupText & { kind: GroupKind }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "createGroup", input, async (tx) => {
      const directory = tx.port(Directory);
      const regionId = await directory.regionOf(actor.personId);
      if (!regionId || !(await directory.isAdministrator(actor.personId))) return new NotAllowed();
      const check = new InputCheck();
      const text = checkText(check, input);
      if (check.problem) return check.problem;

      const store = tx.store(GroupStore);
      const slug = slugOf(text.name, "gruppe");
      if (await store.slugTaken(slug)) return new Conflict("GROUP_THERE");
      return { groupId: await store.add({ ...text, slug, regionId, kind: input.kind }) };
    });
  }
}

/** Changes what a group says of itself. */
export class EditGroup {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: Command & GroupText & { groupId: Id<"Group"> }): Promise<Done | Problem> {
    return this.work.run<Done>(actor, "editGroup", input, async (tx) => {
      const store = tx.store(GroupStore);
      const group = await store.find(input.groupId);
      if (!group) return new NotFound();
      const verdict = groupPolicy.edit(await standingIn(tx, group));
      if (verdict.denied) return verdict.problem;
      const check = new InputCheck();
      const text = checkText(check, input);
      if (check.problem) return check.problem;
      await store.change(group.id, text);
      return { groupId: group.id };
    });
  }
}

function checkText(check: InputCheck, input: GroupText): GroupText {
  if (input.rules.length > MOST_RULES) check.add("rules", "TOO_LONG", MOST_RULES);
  return {
    name: check.line("name", input.name, { min: 3, max: 80 }),
    purpose: check.text("purpose", input.purpose, { min: 10, max: 2000 }),
    rules: input.rules.slice(0, MOST_RULES).map((rule, i) => ({
      title: check.line(`rules.${i}.title`, rule.title, { min: 2, max: 60 }),
      text: check.text(`rules.${i}.text`, rule.text, { min: 2, max: 500 }),
    })),
  };
}
