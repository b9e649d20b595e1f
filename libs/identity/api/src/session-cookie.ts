import { parseCookie } from "cookie";
import type { Response } from "express";
import { BrowserSession } from "#identity/contract";
import type { SessionLife } from "#identity/domain";

/** The one cookie. Its name holds the port, so that two installations on one machine do not sign each other out. */
export class SessionCookie extends BrowserSession<Response> {
  private readonly name: string;
  private readonly secure: boolean;

  constructor(
    publicUrl: string,
    private readonly life: SessionLife,
  ) {
    super();
    const { protocol, port } = new URL(publicUrl);
    this.secure = protocol === "https:";
    this.name = this.secure ? "__Host-gemeinsam" : `gemeinsam_${port || "80"}`;
  }

  read(cookies: string | undefined): string | null {
    return parseCookie(cookies ?? "")[this.name] ?? null;
  }

  set(res: Response, token: string): void {
    res.cookie(this.name, token, { ...this.attributes, maxAge: this.life.milliseconds });
  }

  clear(res: Response): void {
    res.clearCookie(this.name, this.attributes);
  }

  private get attributes() {
    return { httpOnly: true, sameSite: "lax", secure: this.secure, path: "/" } as const;
  }
}
