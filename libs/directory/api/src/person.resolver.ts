import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { type PersonId, Problem, toId } from "#kernel";
import {
  AffiliationStore,
  ChooseLanguage,
  ChooseVisibility,
  EditProfile,
  type Person,
  PersonStore,
  type VisibleTo,
} from "#directory/domain";
import { Access, type RequestContext, namedConnectionOf, namedPageRequest } from "#platform/graphql";
import type { ChooseLanguageInput, ChooseVisibilityInput, EditProfileInput, QueryPeopleArgs } from "#schema";
import { EditProfileSuccess } from "./answers.ts";
import { acquainted, confirmedTieOf, emailOf, personById } from "./loaders.ts";

@Resolver("Person")
export class PersonResolver {
  constructor(
    private readonly edit: EditProfile,
    private readonly choose: ChooseLanguage,
    private readonly show: ChooseVisibility,
  ) {}

  @Access.SignedIn()
  @Query("person")
  async person(@Args("id") id: string, @Context() context: RequestContext) {
    const person = await context.load(personById, toId<"Person">(id));
    return person?.state === "FORMER" ? null : person;
  }

  @Access.SignedIn()
  @Query("people")
  async people(@Args() args: QueryPeopleArgs, @Context() context: RequestContext) {
    const store = (await context.unit()).store(PersonStore);
    const organisationId = args.organisationId ? toId<"Organisation">(args.organisationId) : null;
    const filter = { search: args.search ?? null, organisationId };
    return namedConnectionOf(await store.list(filter, namedPageRequest(args)));
  }

  /** Nobody but the person sees a tie that waits. */
  @ResolveField("affiliation")
  async affiliation(@Parent() { id }: Person, @Context() context: RequestContext) {
    const confirmed = await context.load(confirmedTieOf, id);
    if (confirmed || context.actor.personIdOrNull !== id) return confirmed;
    const ties = await (await context.unit()).store(AffiliationStore).ofPerson(id);
    return ties.find(({ state }) => state === "PENDING") ?? null;
  }

  @ResolveField("jobTitle")
  async jobTitle(@Parent() person: Person, @Context() context: RequestContext) {
    return (await isShown(person, person.jobTitleTo, context)) ? person.jobTitle : null;
  }

  @ResolveField("about")
  async about(@Parent() person: Person, @Context() context: RequestContext) {
    return (await isShown(person, person.aboutTo, context)) ? person.about : null;
  }

  @ResolveField("email")
  async email(@Parent() person: Person, @Context() context: RequestContext) {
    return (await isShown(person, person.emailTo, context)) ? context.load(emailOf, person.id) : null;
  }

  @Access.SignedIn()
  @Mutation("chooseVisibility")
  async chooseVisibility(@Args("input") input: ChooseVisibilityInput, @Context() context: RequestContext) {
    const result = await this.show.execute(context.actor, input);
    return result instanceof Problem ? result : new EditProfileSuccess({ id: result.personId });
  }

  @Access.SignedIn()
  @Mutation("editProfile")
  async editProfile(@Args("input") input: EditProfileInput, @Context() context: RequestContext) {
    const result = await this.edit.execute(context.actor, input);
    return result instanceof Problem ? result : new EditProfileSuccess({ id: result.personId });
  }

  @Access.SignedIn()
  @Mutation("chooseLanguage")
  async chooseLanguage(@Args("input") input: ChooseLanguageInput, @Context() context: RequestContext) {
    const result = await this.choose.execute(context.actor, input);
    return result instanceof Problem ? result : new EditProfileSuccess({ id: result.personId });
  }
}

/** Everyone sees themself whole. */
async function isShown({ id }: Person, to: VisibleTo, context: RequestContext): Promise<boolean> {
  if (to === "EVERYONE" || context.actor.personIdOrNull === id) return true;
  return to === "SHARED_GROUPS" && (await context.load(acquainted, id)) === true;
}

/** What directory adds to the viewer. */
@Resolver("Viewer")
export class ViewerPersonResolver {
  @ResolveField("person")
  person(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    return context.load(personById, viewer.id);
  }

  @ResolveField("locale")
  async locale(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.load(personById, viewer.id))?.locale ?? "DE";
  }

  @ResolveField("timeZone")
  async timeZone(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.load(personById, viewer.id))?.timeZone ?? null;
  }

  @ResolveField("visibility")
  async visibility(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    const person = await context.load(personById, viewer.id);
    return person && { jobTitle: person.jobTitleTo, about: person.aboutTo, email: person.emailTo };
  }

  @ResolveField("administrator")
  async administrator(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.load(personById, viewer.id))?.administrator ?? false;
  }

  @ResolveField("lastAdministrator")
  async lastAdministrator(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    if (!(await this.administrator(viewer, context))) return false;
    return (await (await context.unit()).store(PersonStore).administrators()).length === 1;
  }

  @ResolveField("affiliations")
  async affiliations(@Parent() viewer: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.unit()).store(AffiliationStore).ofPerson(viewer.id);
  }
}
