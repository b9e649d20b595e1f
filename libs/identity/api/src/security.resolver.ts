import { Injectable } from "@nestjs/common";
import { Args, Context, Mutation, Parent, ResolveField, Resolver } from "@nestjs/graphql";
import { NotFound, Problem, toId } from "#kernel";
import {
  ChangePassword,
  ConfirmEmailChange,
  EndOtherSessions,
  EndSession,
  RequestEmailChange,
  type Session,
  SessionStore,
} from "#identity/domain";
import { Access, RateLimits, type RequestContext } from "#platform/graphql";
import type {
  ChangePasswordInput,
  ConfirmEmailChangeInput,
  EndOtherSessionsInput,
  EndSessionInput,
  RequestEmailChangeInput,
} from "#schema";
import {
  ChangePasswordSuccess,
  ConfirmEmailChangeSuccess,
  EndSessionSuccess,
  RequestEmailChangeSuccess,
} from "./account.answers.ts";
import { Browsers } from "./browsers.ts";
import { callerOf } from "./caller.ts";

/** What stands around a change of password or address. */
@Injectable()
export class CredentialGuard {
  constructor(
    readonly limits: RateLimits,
    readonly browsers: Browsers,
  ) {}
}

@Resolver("Session")
export class SessionResolver {
  @ResolveField("current")
  current(@Parent() { id }: Session, @Context() context: RequestContext) {
    return id === callerOf(context)?.sessionId;
  }
}

@Resolver("Viewer")
export class ViewerSessionsResolver {
  constructor(
    private readonly endOne: EndSession,
    private readonly endOthers: EndOtherSessions,
    private readonly browsers: Browsers,
  ) {}

  @ResolveField("sessions")
  async sessions(@Context() context: RequestContext) {
    const unit = await context.unit();
    return unit.store(SessionStore).ofPerson(unit.actor.personId);
  }

  @Access.SignedIn()
  @Mutation("endSession")
  async endSession(@Args("input") input: EndSessionInput, @Context() context: RequestContext) {
    const sessionId = toId<"Session">(input.sessionId);
    const result = await this.endOne.execute(context.actor, { ...input, sessionId });
    if (result instanceof Problem) return result;
    this.browsers.cut(sessionId);
    return new EndSessionSuccess({ id: context.actor.personId });
  }

  @Access.SignedIn()
  @Mutation("endOtherSessions")
  async endOtherSessions(@Args("input") input: EndOtherSessionsInput, @Context() context: RequestContext) {
    const kept = callerOf(context)?.sessionId;
    if (!kept) return new NotFound();
    const result = await this.endOthers.execute(context.actor, { ...input, kept });
    if (result instanceof Problem) return result;
    this.browsers.cutAll(context.actor.personId);
    return new EndSessionSuccess({ id: context.actor.personId });
  }
}

@Resolver()
export class CredentialsResolver {
  constructor(
    private readonly password: ChangePassword,
    private readonly requestEmail: RequestEmailChange,
    private readonly confirmEmail: ConfirmEmailChange,
    private readonly guard: CredentialGuard,
  ) {}

  @Access.SignedIn()
  @Mutation("changePassword")
  async changePassword(@Args("input") input: ChangePasswordInput, @Context() context: RequestContext) {
    const { personId } = context.actor;
    const tooMany = await this.guard.limits.take("sign-in-to", personId);
    if (tooMany) return tooMany;
    const result = await this.password.execute(context.actor, input);
    if (result instanceof Problem) return result;
    await this.guard.browsers.keepOnly(context, { personId, token: result.token });
    return new ChangePasswordSuccess({ id: personId });
  }

  @Access.SignedIn()
  @Mutation("requestEmailChange")
  async requestEmailChange(
    @Args("input") input: RequestEmailChangeInput,
    @Context() context: RequestContext,
  ) {
    const tooMany = await this.guard.limits.take("mail-to", context.actor.personId);
    if (tooMany) return tooMany;
    const result = await this.requestEmail.execute(context.actor, input);
    return result instanceof Problem ? result : new RequestEmailChangeSuccess(result.email);
  }

  @Access.Public()
  @Mutation("confirmEmailChange")
  async confirmEmailChange(
    @Args("input") input: ConfirmEmailChangeInput,
    @Context() context: RequestContext,
  ) {
    const tooMany = await this.guard.limits.take("redeem-link", context.req.ip ?? "");
    if (tooMany) return tooMany;
    const result = await this.confirmEmail.execute(input.token);
    return result instanceof Problem ? result : new ConfirmEmailChangeSuccess(result.email);
  }
}
