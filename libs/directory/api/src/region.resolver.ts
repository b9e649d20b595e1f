import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Problem } from "#kernel";
import {
  type LegalDocument,
  type LegalDocumentKind,
  NameRegion,
  type Region,
  RegionStore,
} from "#directory/domain";
import { Access, type RequestContext } from "#platform/graphql";
import { renderMarkdown } from "#platform/text";
import type { NameRegionInput } from "#schema";
import { NameRegionSuccess } from "./answers.ts";
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
  @Access.Public()
  @Query("legalDocument")
  async legalDocument(@Args("kind") kind: LegalDocumentKind, @Context() context: RequestContext) {
    return (await context.unit()).store(RegionStore).document(kind);
  }

  @ResolveField("html")
  html(@Parent() { bodyDe, bodyEn }: LegalDocument, @Context() { locale }: RequestContext) {
    return renderMarkdown(locale === "DE" ? bodyDe : bodyEn);
  }
}
