import { Args, Context, Mutation, Resolver } from "@nestjs/graphql";
import { Actor, InputCheck, Problem, toId } from "#kernel";
import { ConfirmRegistration, Register } from "#directory/domain";
import { BrowserSession, WrongCredentials } from "#identity/contract";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import type { ConfirmRegistrationInput, RegisterInput } from "#schema";
import { ConfirmRegistrationSuccess, RegisterSuccess } from "./answers.ts";

@Resolver()
export class RegistrationResolver {
  constructor(
    private readonly registerCase: Register,
    private readonly confirm: ConfirmRegistration,
    private readonly limits: RateLimits,
    private readonly cookie: BrowserSession,
  ) {}

  @Access.Public()
  @Mutation("register")
  async register(@Args("input") input: RegisterInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("register", context.req.ip ?? "");
    if (tooMany) return tooMany;
    const email = new InputCheck().email("email", input.email);
    const mailed = await this.limits.take("mail-to", email);
    if (mailed) return mailed;
    const organisationId = input.organisationId ? toId<"Organisation">(input.organisationId) : null;
    const result = await this.registerCase.execute({ ...input, organisationId });
    return result instanceof Problem ? result : new RegisterSuccess(email);
  }

  @Access.Public()
  @Mutation("confirmRegistration")
  async confirmRegistration(
    @Args("input") input: ConfirmRegistrationInput,
    @Context() context: RequestContext,
  ) {
    const tooMany = await this.limits.take("redeem-link", context.req.ip ?? "");
    if (tooMany) return tooMany;
    const result = await this.confirm.execute(input.token, input.password);
    if (result === "wrong-password") return new WrongCredentials("WRONG_PASSWORD");
    if (result instanceof Problem) return result;
    this.cookie.set(context.res, result.token);
    await context.refresh(Actor.person(result.personId));
    return new ConfirmRegistrationSuccess({ id: result.personId });
  }
}
