import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { Actor, Problem } from "#kernel";
import { EraseAccount } from "#directory/domain";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import { LiveHub } from "#platform/live";
import { Mailer } from "#platform/mail";
import type { EraseAccountInput } from "#schema";
import { EraseAccountSuccess } from "./answers.ts";

@Resolver()
export class ErasureResolver {
  constructor(
    private readonly erase: EraseAccount,
    private readonly hub: LiveHub,
    private readonly mailer: Mailer,
    private readonly limits: RateLimits,
  ) {}

  @Access.SignedIn()
  @Mutation("eraseAccount")
  async eraseAccount(@Args("input") input: EraseAccountInput, @Context() context: RequestContext) {
    const { personId } = context.actor;
    const tooMany = await this.limits.take("sign-in-to", personId);
    if (tooMany) return tooMany;
    const result = await this.erase.execute(context.actor, input);
    if (result instanceof Problem) return result;
    this.hub.endSessionsOf(personId);
    await this.mailer.forget?.(result.known);
    await context.refresh(Actor.visitor);
    return new EraseAccountSuccess();
  }
}
