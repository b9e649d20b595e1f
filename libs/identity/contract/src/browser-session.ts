import { Problem } from "#kernel";

/** Keeps a session's secret in the browser. `response` is the HTTP response at hand. */
export abstract class BrowserSession<Response = unknown> {
  abstract set(response: Response, token: string): void;
}

/** Mail address or password are wrong; which of the two is nobody's business. */
export class WrongCredentials extends Problem {
  constructor(readonly code: "WRONG_CREDENTIALS" | "WRONG_PASSWORD" = "WRONG_CREDENTIALS") {
    super();
  }
}
