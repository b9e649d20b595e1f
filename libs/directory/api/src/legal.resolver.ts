import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { type PersonId, Problem } from "#kernel";
import {
  AcceptLegalDocument,
  type LegalDocument,
  type LegalDocumentKind,
  LegalDocumentStore,
  PublishLegalDocument,
  isPlaceholder,
  needsAgreement,
} from "#directory/domain";
import { Access, type RequestContext } from "#platform/graphql";
import { renderMarkdown } from "#platform/text";
import type { AcceptLegalDocumentInput, PublishLegalDocumentInput } from "#schema";
import { AcceptLegalDocumentSuccess, PublishLegalDocumentSuccess } from "./answers.ts";
import { personById } from "./loaders.ts";

const noteOf = ({ noteDe, noteEn }: LegalDocument, locale: "DE" | "EN") =>
  locale === "DE" ? noteDe : noteEn;

@Resolver("LegalDocument")
export class LegalDocumentResolver {
  constructor(private readonly publish: PublishLegalDocument) {}

  @Access.Public()
  @Query("legalDocument")
  async legalDocument(@Args("kind") kind: LegalDocumentKind, @Context() context: RequestContext) {
    return (await context.unit()).store(LegalDocumentStore).document(kind);
  }

  @Access.Public()
  @Query("legalDocumentVersion")
  async legalDocumentVersion(
    @Args("kind") kind: LegalDocumentKind,
    @Args("version") version: string,
    @Context() context: RequestContext,
  ) {
    const store = (await context.unit()).store(LegalDocumentStore);
    return store.version(kind, version.replaceAll("\0", ""));
  }

  @ResolveField("inForce")
  async inForce(@Parent() { kind, version }: LegalDocument, @Context() context: RequestContext) {
    return (await this.legalDocument(kind, context)).version === version;
  }

  @ResolveField("placeholder")
  placeholder(@Parent() document: LegalDocument) {
    return isPlaceholder(document);
  }

  @ResolveField("note")
  note(@Parent() document: LegalDocument, @Context() { locale }: RequestContext) {
    return noteOf(document, locale);
  }

  @ResolveField("formerVersions")
  async formerVersions(@Parent() { kind }: LegalDocument, @Context() context: RequestContext) {
    const former = await (await context.unit()).store(LegalDocumentStore).former(kind);
    return former.map((each) => ({ version: each.version, note: noteOf(each, context.locale) }));
  }

  @ResolveField("agreement")
  async agreement(@Parent() document: LegalDocument, @Context() context: RequestContext) {
    if (!needsAgreement(document.kind) || !context.actor.signedIn) return null;
    const viewer = await context.load(personById, context.actor.personId);
    if (!viewer?.administrator) return null;
    return (await context.unit()).store(LegalDocumentStore).agreement(document);
  }

  @ResolveField("html")
  html(@Parent() { bodyDe, bodyEn }: LegalDocument, @Context() { locale }: RequestContext) {
    return renderMarkdown(locale === "DE" ? bodyDe : bodyEn);
  }

  @ResolveField("markdown")
  markdown(@Parent() { bodyDe, bodyEn }: LegalDocument, @Args("locale") locale: "DE" | "EN") {
    return locale === "DE" ? bodyDe : bodyEn;
  }

  @Access.SignedIn()
  @Mutation("publishLegalDocument")
  async publishLegalDocument(
    @Args("input") input: PublishLegalDocumentInput,
    @Context() context: RequestContext,
  ) {
    const result = await this.publish.execute(context.actor, input);
    if (result instanceof Problem) return result;
    return new PublishLegalDocumentSuccess(await this.legalDocument(input.kind, context));
  }
}

@Resolver("Viewer")
export class ViewerLegalResolver {
  constructor(private readonly accept: AcceptLegalDocument) {}

  @ResolveField("legalDocumentsToAccept")
  async legalDocumentsToAccept(@Parent() { id }: { id: PersonId }, @Context() context: RequestContext) {
    return (await context.unit()).store(LegalDocumentStore).notAcceptedBy(id);
  }

  @Access.SignedIn()
  @Mutation("acceptLegalDocument")
  async acceptLegalDocument(
    @Args("input") input: AcceptLegalDocumentInput,
    @Context() context: RequestContext,
  ) {
    const result = await this.accept.execute(context.actor, input);
    return result instanceof Problem
      ? result
      : new AcceptLegalDocumentSuccess({ id: context.actor.personId });
  }
}
