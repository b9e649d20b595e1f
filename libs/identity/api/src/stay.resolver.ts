import { Args, Context, Mutation, ResolveField, Resolver } from "@nestjs/graphql";
import { NotFound, Problem } from "#kernel";
import { ExtendSession } from "#identity/domain";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import type { ExtendSessionInput } from "#schema";
import { ExtendSessionSuccess } from "./account.answers.ts";
import { Browsers } from "./browsers.ts";
import { callerOf } from "./caller.ts";

/** When the session at hand ends, and how it does not yet. */
@Resolver("Viewer")
export class StayResolver {
  constructor(
    private readonly extend: ExtendSession,
    private readonly browsers: Browsers,
    private readonly limits: RateLimits,
  ) {}

  @ResolveField("sessionEndsAt")
  sessionEndsAt(@Context() context: RequestContext) {
    return callerOf(context)?.expiresAt ?? null;
  }

  @Access.SignedIn()
  @Mutation("extendSession")
  async extendSession(@Args("input") input: ExtendSessionInput, @Context() context: RequestContext) {
    const caller = callerOf(context);
    if (!caller) return new NotFound();
    const tooMany = await this.limits.take("write", context.actor.personId);
    if (tooMany) return tooMany;
    const { sessionId } = caller;
    const result = await this.extend.execute(context.actor, { ...input, sessionId });
    if (result instanceof Problem) return result;
    this.browsers.stay(context, new Date(result.until));
    return new ExtendSessionSuccess({ id: context.actor.personId });
  }
}
