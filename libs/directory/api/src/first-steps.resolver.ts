import { Args, Context, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { type PersonId, Problem } from "#kernel";
import { FinishFirstStep, PersonStore } from "#directory/domain";
import { Access, type RequestContext } from "#platform/graphql";
import type { FinishFirstStepInput } from "#schema";
import { FinishFirstStepSuccess } from "./answers.ts";

@Resolver("Viewer")
export class FirstStepsResolver {
  constructor(private readonly finish: FinishFirstStep) {}

  @ResolveField("firstSteps")
  async firstSteps(@Parent() { id }: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.unit()).store(PersonStore).stepsOf(id);
  }

  @Access.SignedIn()
  @Mutation("finishFirstStep")
  async finishFirstStep(@Args("input") input: FinishFirstStepInput, @Context() context: RequestContext) {
    const result = await this.finish.execute(context.actor, { ...input, skipped: input.skipped === true });
    return result instanceof Problem ? result : new FinishFirstStepSuccess({ id: result.personId });
  }
}
