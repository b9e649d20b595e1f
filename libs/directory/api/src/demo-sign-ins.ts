export interface DemoSignIn {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** Sign-ins the demo region offers on the sign-in page; whoever composes the house fills it. */
export class DemoSignIns {
  constructor(readonly list: readonly DemoSignIn[]) {}
}
