import { Args, Context, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { type Id, NotFound, Problem, toId } from "#kernel";
import { type Affiliation, AffiliationStore, DecideAffiliation, RequestAffiliation } from "#directory/domain";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import type { DecideAffiliationInput, RequestAffiliationInput } from "#schema";
import { DecideAffiliationSuccess, RequestAffiliationSuccess } from "./answers.ts";
import { administered, emailOf, organisationById, personById, stewardship } from "./loaders.ts";

@Resolver("Affiliation")
export class AffiliationResolver {
  constructor(
    private readonly request: RequestAffiliation,
    private readonly decide: DecideAffiliation,
    private readonly limits: RateLimits,
  ) {}

  @ResolveField("person")
  person(@Parent() { personId }: Affiliation, @Context() context: RequestContext) {
    return context.load(personById, personId);
  }

  @ResolveField("organisation")
  organisation(@Parent() { organisationId }: Affiliation, @Context() context: RequestContext) {
    return context.load(organisationById, organisationId);
  }

  @ResolveField("decidedBy")
  decidedBy(@Parent() { decidedById }: Affiliation, @Context() context: RequestContext) {
    return decidedById && context.load(personById, decidedById);
  }

  @ResolveField("decisionReason")
  async decisionReason(@Parent() tie: Affiliation, @Context() context: RequestContext) {
    const own = tie.personId === context.actor.personIdOrNull;
    return own || (await this.decides(tie, context)) ? tie.decisionReason : null;
  }

  @ResolveField("email")
  async email(@Parent() tie: Affiliation, @Context() context: RequestContext) {
    if (tie.state !== "PENDING" || !(await this.decides(tie, context))) return null;
    return context.load(emailOf, tie.personId);
  }

  @Access.SignedIn()
  @Mutation("requestAffiliation")
  async requestAffiliation(
    @Args("input") input: RequestAffiliationInput,
    @Context() context: RequestContext,
  ) {
    const tooMany = await this.limits.take("ask-to-belong", context.actor.personId);
    if (tooMany) return tooMany;
    const organisationId: Id<"Organisation"> | null = input.organisationId
      ? toId(input.organisationId)
      : null;
    const result = await this.request.execute(context.actor, {
      ...input,
      organisationId,
      newOrganisation: input.newOrganisation ?? null,
    });
    if (result instanceof Problem) return result;
    const affiliation = await this.load(context, result.affiliationId);
    return affiliation ? new RequestAffiliationSuccess(affiliation) : new NotFound();
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
    const affiliation = await this.load(context, result.affiliationId);
    return affiliation ? new DecideAffiliationSuccess(affiliation) : new NotFound();
  }

  private async decides({ organisationId }: Affiliation, context: RequestContext): Promise<boolean> {
    if (!context.actor.signedIn) return false;
    return Boolean(
      (await context.load(stewardship, "viewer")) || (await context.load(administered, organisationId)),
    );
  }

  private async load(context: RequestContext, id: Id<"Affiliation">) {
    return (await context.unit()).store(AffiliationStore).find(id);
  }
}
