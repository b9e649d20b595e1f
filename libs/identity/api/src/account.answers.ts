/** Roots of everything the viewer's own fields hang on; each context adds its part. */
export interface ViewerRoot {
  readonly id: string;
}

export class SignInSuccess {
  constructor(readonly viewer: ViewerRoot) {}
}
export class ResetPasswordSuccess {
  constructor(readonly viewer: ViewerRoot) {}
}
export class RequestPasswordResetSuccess {
  constructor(readonly email: string) {}
}
export class ChangePasswordSuccess {
  constructor(readonly viewer: ViewerRoot) {}
}
export class RequestEmailChangeSuccess {
  constructor(readonly email: string) {}
}
export class ConfirmEmailChangeSuccess {
  constructor(readonly email: string) {}
}
export class ExtendSessionSuccess {
  constructor(readonly viewer: ViewerRoot) {}
}
export class EndSessionSuccess {
  constructor(readonly viewer: ViewerRoot) {}
}
