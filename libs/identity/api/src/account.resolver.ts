import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from "@nestjs/graphql";
import { Actor, InputCheck, Problem } from "#kernel";
import { WrongCredentials } from "#identity/contract";
import { RequestPasswordReset, ResetPassword, SignOut } from "#identity/domain";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import { LiveHub } from "#platform/live";
import type { RequestPasswordResetInput, ResetPasswordInput, SignInInput } from "#schema";
import {
  RequestPasswordResetSuccess,
  ResetPasswordSuccess,
  SignInSuccess,
  type ViewerRoot,
} from "./account.answers.ts";
import { Authenticator } from "./authenticator.ts";
import { Browsers } from "./browsers.ts";
import { emailOf } from "./email.loader.ts";
import { SessionCookie } from "./session-cookie.ts";
import type { Caller } from "./strategies.ts";

@Resolver("Viewer")
export class ViewerResolver {
  @Access.Public()
  @Query("viewer")
  viewer(@Context() { actor }: RequestContext): ViewerRoot | null {
    return actor.signedIn ? { id: actor.personId } : null;
  }

  @ResolveField("email")
  email(@Parent() { id }: ViewerRoot, @Context() context: RequestContext) {
    return context.load(emailOf, id);
  }
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly browsers: Browsers,
    private readonly limits: RateLimits,
    private readonly sendLink: RequestPasswordReset,
  ) {}

  /** An address that waits for its confirmation answers like a wrong one: else registering it would tell who is here. */
  @Access.Public()
  @Mutation("signIn")
  async signIn(@Args("input") input: SignInInput, @Context() context: RequestContext) {
    const { req, res } = context;
    const email = new InputCheck().email("email", input.email);
    const tooMany = await this.tooMany(email, req.ip ?? "");
    if (tooMany) return tooMany;
    const result = await this.authenticator.withPassword(req, res, { email, password: input.password });
    if (result === "unconfirmed" && !(await this.limits.take("mail-to", email)))
      await this.sendLink.execute(email);
    if (typeof result === "string") return new WrongCredentials();
    await this.browsers.hold(context, result);
    await context.refresh(Actor.person(result.personId));
    return new SignInSuccess({ id: result.personId });
  }

  /** Few tries from one place, more for an account from everywhere: a stranger's do not lock its owner out. */
  private async tooMany(email: string, ip: string) {
    return (
      (await this.limits.take("sign-in-from", ip)) ??
      (await this.limits.take("sign-in", `${email} ${ip}`)) ??
      (await this.limits.take("sign-in-to", email))
    );
  }
}

@Resolver()
export class SignOutResolver {
  constructor(
    private readonly signOutCase: SignOut,
    private readonly cookie: SessionCookie,
    private readonly hub: LiveHub,
  ) {}

  @Access.Public()
  @Mutation("signOut")
  async signOut(@Context() context: RequestContext) {
    const caller = context.req.user as Caller | undefined;
    if (caller) {
      await this.signOutCase.execute(caller.sessionId);
      this.hub.endSession(caller.sessionId);
    }
    this.cookie.clear(context.res);
    await context.refresh(Actor.visitor);
    return { signedOut: true };
  }
}

@Resolver()
export class PasswordResolver {
  constructor(
    private readonly request: RequestPasswordReset,
    private readonly reset: ResetPassword,
    private readonly browsers: Browsers,
    private readonly limits: RateLimits,
  ) {}

  @Access.Public()
  @Mutation("requestPasswordReset")
  async requestPasswordReset(@Args("input") input: RequestPasswordResetInput) {
    const check = new InputCheck();
    const email = check.email("email", input.email);
    if (check.problem) return check.problem;
    const tooMany = await this.limits.take("mail-to", email);
    if (tooMany) return tooMany;
    await this.request.execute(email);
    return new RequestPasswordResetSuccess(email);
  }

  @Access.Public()
  @Mutation("resetPassword")
  async resetPassword(@Args("input") input: ResetPasswordInput, @Context() context: RequestContext) {
    const tooMany = await this.limits.take("redeem-link", context.req.ip ?? "");
    if (tooMany) return tooMany;
    const result = await this.reset.execute(input.token, input.password);
    if (result instanceof Problem) return result;
    await this.browsers.keepOnly(context, result);
    await context.refresh(Actor.person(result.personId));
    return new ResetPasswordSuccess({ id: result.personId });
  }
}
