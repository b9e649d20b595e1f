import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { type Id, NotFound, Problem, toId } from "#kernel";
import {
  AffiliationStore,
  type Organisation,
  OrganisationStore,
  PersonStore,
  RejectOrganisation,
  VerifyOrganisation,
} from "#directory/domain";
import {
  Access,
  RateLimits,
  type RequestContext,
  namedConnectionOf,
  namedPageRequest,
} from "#platform/graphql";
import type { QueryOrganisationsArgs, RejectOrganisationInput, VerifyOrganisationInput } from "#schema";
import { VerifyOrganisationSuccess } from "./answers.ts";
import { administered, organisationById, stewardship } from "./loaders.ts";

const SHORTEST_TYPED = 2;

@Resolver("Organisation")
export class OrganisationQueries {
  constructor(private readonly limits: RateLimits) {}

  /** For the registration form, so for visitors too: names of organisations are no secret, and typing is slowed down. */
  @Access.Public()
  @Query("organisationMatches")
  async organisationMatches(@Args("text") text: string, @Context() context: RequestContext) {
    if (text.trim().length < SHORTEST_TYPED) return [];
    if (await this.limits.take("type-ahead", context.req.ip ?? "")) return [];
    return (await context.unit()).store(OrganisationStore).matches(text);
  }

  @Access.SignedIn()
  @Query("organisation")
  async organisation(@Args("id") id: string, @Context() context: RequestContext) {
    const organisation = await context.load(organisationById, toId<"Organisation">(id));
    return organisation?.rejectedAt ? null : organisation;
  }

  @Access.SignedIn()
  @Query("organisations")
  async organisations(@Args() args: QueryOrganisationsArgs, @Context() context: RequestContext) {
    const store = (await context.unit()).store(OrganisationStore);
    return namedConnectionOf(await store.list(args, namedPageRequest(args)));
  }

  @Access.SignedIn()
  @Query("verificationDesk")
  async verificationDesk(@Args("organisationId") id: string | undefined, @Context() context: RequestContext) {
    const unit = await context.unit();
    const steward = (await context.load(stewardship, "viewer")) ?? false;
    const of = id ? toId<"Organisation">(id) : null;
    const affiliations = await unit.store(AffiliationStore).pendingFor(unit.actor.personId, steward, of);
    const organisations = steward ? await unit.store(OrganisationStore).unverified() : [];
    const nothing = !steward && affiliations.length === 0;
    return nothing ? null : { organisations, affiliations };
  }
}

@Resolver("Organisation")
export class OrganisationResolver {
  constructor(
    private readonly verify: VerifyOrganisation,
    private readonly reject: RejectOrganisation,
  ) {}

  @ResolveField("verified")
  verified(@Parent() { verifiedAt }: Organisation) {
    return verifiedAt !== null;
  }

  @ResolveField("rejected")
  rejected(@Parent() { rejectedAt }: Organisation) {
    return rejectedAt !== null;
  }

  /** A visitor, who sees an organisation while registering, sees nobody in it. */
  @ResolveField("people")
  async people(
    @Parent() { id: organisationId }: Organisation,
    @Args() args: { first: number; after?: string },
    @Context() context: RequestContext,
  ) {
    const store = (await context.unit()).store(PersonStore);
    return namedConnectionOf(await store.list({ organisationId }, namedPageRequest(args)));
  }

  @ResolveField("viewerCan")
  async viewerCan(@Parent() { id, verifiedAt }: Organisation, @Context() context: RequestContext) {
    if (!context.actor.signedIn) return { verify: false, confirmAffiliations: false };
    const steward = (await context.load(stewardship, "viewer")) ?? false;
    const administers = (await context.load(administered, id)) ?? false;
    return { verify: steward && !verifiedAt, confirmAffiliations: steward || administers };
  }

  @Access.SignedIn()
  @Mutation("verifyOrganisation")
  async verifyOrganisation(
    @Args("input") input: VerifyOrganisationInput,
    @Context() context: RequestContext,
  ) {
    const organisationId: Id<"Organisation"> = toId(input.organisationId);
    const result = await this.verify.execute(context.actor, { ...input, organisationId });
    if (result instanceof Problem) return result;
    const organisation = await context.load(organisationById, result.organisationId);
    return organisation ? new VerifyOrganisationSuccess(organisation) : new NotFound();
  }

  @Access.SignedIn()
  @Mutation("rejectOrganisation")
  async rejectOrganisation(
    @Args("input") input: RejectOrganisationInput,
    @Context() context: RequestContext,
  ) {
    const organisationId: Id<"Organisation"> = toId(input.organisationId);
    const result = await this.reject.execute(context.actor, { ...input, organisationId });
    if (result instanceof Problem) return result;
    const organisation = await context.load(organisationById, result.organisationId);
    return organisation ? new VerifyOrganisationSuccess(organisation) : new NotFound();
  }
}
