import { Args, Context, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { type Id, Problem, toId } from "#kernel";
import { type Affiliation, AffiliationStore, DecideAffiliation, RequestAffiliation } from "#directory/domain";
import { Access, type RequestContext } from "#platform/graphql";
import type { DecideAffiliationInput, RequestAffiliationInput } from "#schema";
import { DecideAffiliationSuccess, RequestAffiliationSuccess } from "./answers.ts";
import { organisationById, personById } from "./loaders.ts";

@Resolver("Affiliation")
export class AffiliationResolver {
  constructor(
    private readonly request: RequestAffiliation,
    private readonly decide: DecideAffiliation,
  ) {}

  @ResolveField("person")
  person(@Parent() { personId }: Affiliation, @Context() context: RequestContext) {
    return context.load(personById, personId);
  }

  @ResolveField("organisation")
  organisation(@Parent() { organisationId }: Affiliation, @Context() context: RequestContext) {
    return context.load(organisationById, organisationId);
  }

  @Access.SignedIn()
  @Mutation("requestAffiliation")
  async requestAffiliation(
    @Args("input") input: RequestAffiliationInput,
    @Context() context: RequestContext,
  ) {
    const organisationId: Id<"Organisation"> | null = input.organisationId
      ? toId(input.organisationId)
      : null;
    const result = await this.request.execute(context.actor, {
      ...input,
      organisationId,
      newOrganisation: input.newOrganisation ?? null,
    });
    if (result instanceof Problem) return result;
    return new RequestAffiliationSuccess(await this.load(context, result.affiliationId));
  }

  @Access.SignedIn()
  @Mutation("confirmAffiliation")
  confirmAffiliation(@Args("input") input: DecideAffiliationInput, @Context() context: RequestContext) {
    return this.decided(input, context, "CONFIRMED");
  }

  @Access.SignedIn()
  @Mutation("rejectAffiliation")
  rejectAffiliation(@Args("input") input: DecideAffiliationInput, @Context() context: RequestContext) {
    return this.decided(input, context, "REJECTED");
  }

  private async decided(
    input: DecideAffiliationInput,
    context: RequestContext,
    how: "CONFIRMED" | "REJECTED",
  ) {
    const affiliationId: Id<"Affiliation"> = toId(input.affiliationId);
    const result = await this.decide.execute(context.actor, { ...input, affiliationId }, how);
    if (result instanceof Problem) return result;
    return new DecideAffiliationSuccess(await this.load(context, result.affiliationId));
  }

  private async load(context: RequestContext, id: Id<"Affiliation">) {
    return (await context.unit()).store(AffiliationStore).find(id);
  }
}
