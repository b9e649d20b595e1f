import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { type PersonId, Problem } from "#kernel";
import {
  AcceptLegalDocument,
  type LegalDocument,
  type LegalDocumentKind,
  NameRegion,
  PublishLegalDocument,
  type Region,
  RegionStore,
} from "#directory/domain";
import { Access, type RequestContext } from "#platform/graphql";
import { renderMarkdown } from "#platform/text";
import type { AcceptLegalDocumentInput, NameRegionInput, PublishLegalDocumentInput } from "#schema";
import { AcceptLegalDocumentSuccess, NameRegionSuccess, PublishLegalDocumentSuccess } from "./answers.ts";
import { DemoSignIns } from "./demo-sign-ins.ts";

@Resolver("Region")
export class RegionResolver {
  constructor(
    private readonly nameRegionCase: NameRegion,
    private readonly demo: DemoSignIns,
  ) {}

  @Access.Public()
  @Query("region")
  async region(@Context() context: RequestContext) {
    return (await context.unit()).store(RegionStore).current();
  }

  @ResolveField("demoSignIns")
  demoSignIns(@Parent() region: Region) {
    return region.demo ? this.demo.list : [];
  }

  @Access.SignedIn()
  @Mutation("nameRegion")
  async nameRegion(@Args("input") input: NameRegionInput, @Context() context: RequestContext) {
    const result = await this.nameRegionCase.execute(context.actor, input);
    return result instanceof Problem ? result : new NameRegionSuccess(await this.region(context));
  }
}

@Resolver("LegalDocument")
export class LegalDocumentResolver {
  constructor(private readonly publish: PublishLegalDocument) {}

  @Access.Public()
  @Query("legalDocument")
  async legalDocument(@Args("kind") kind: LegalDocumentKind, @Context() context: RequestContext) {
    return (await context.unit()).store(RegionStore).document(kind);
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
    return (await context.unit()).store(RegionStore).notAcceptedBy(id);
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
