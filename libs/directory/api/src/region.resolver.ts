import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Problem } from "#kernel";
import { ChooseAccent, NameRegion, PlaceLogo, type Region, RegionStore } from "#directory/domain";
import { Access, type RequestContext } from "#platform/graphql";
import type { ChooseAccentInput, NameRegionInput, RemoveLogoInput } from "#schema";
import { DressRegionSuccess, NameRegionSuccess } from "./answers.ts";
import { DemoSignIns } from "./demo-sign-ins.ts";
import { logoPath } from "./logo.ts";

@Resolver("Region")
export class RegionResolver {
  constructor(
    private readonly nameRegionCase: NameRegion,
    private readonly choose: ChooseAccent,
    private readonly place: PlaceLogo,
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

  @ResolveField("logo")
  async logo(@Parent() { logoHash }: Region, @Context() context: RequestContext) {
    if (!logoHash) return null;
    const logo = await (await context.unit()).store(RegionStore).logoSize(logoHash);
    return logo && { path: logoPath(logo.hash), width: logo.width, height: logo.height };
  }

  @Access.SignedIn()
  @Mutation("nameRegion")
  async nameRegion(@Args("input") input: NameRegionInput, @Context() context: RequestContext) {
    const result = await this.nameRegionCase.execute(context.actor, input);
    return result instanceof Problem ? result : new NameRegionSuccess(await this.region(context));
  }

  @Access.SignedIn()
  @Mutation("chooseAccent")
  async chooseAccent(@Args("input") input: ChooseAccentInput, @Context() context: RequestContext) {
    const result = await this.choose.execute(context.actor, input);
    return result instanceof Problem ? result : new DressRegionSuccess(await this.region(context));
  }

  @Access.SignedIn()
  @Mutation("removeLogo")
  async removeLogo(@Args("input") input: RemoveLogoInput, @Context() context: RequestContext) {
    const result = await this.place.execute(context.actor, input, null);
    return result instanceof Problem ? result : new DressRegionSuccess(await this.region(context));
  }
}
