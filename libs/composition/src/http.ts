import type { INestApplication } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import compression from "compression";
import express, { type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import { logoRoute } from "#directory/api";
import { Authenticator, SessionStrategy } from "#identity/api";
import { OutboxMailer } from "#platform/mail";
import { exportOwnData } from "./export.ts";
import { HouseModule } from "./house.module.ts";
import { keptMailPage } from "./kept-mail-page.ts";
import { servePage } from "./page.ts";
import type { Platform } from "./platform.ts";

const LARGEST_BODY = "100kb";

/** The HTTP side of the house: GraphQL, sockets, health, and the page itself. */
export async function createHttp(platform: Platform): Promise<INestApplication> {
  const app = await NestFactory.create<NestExpressApplication>(HouseModule.on(platform), {
    logger: ["error", "warn"],
    bodyParser: false,
  });
  app.set("trust proxy", platform.settings.trustedProxies);
  app.disable("x-powered-by");
  app.use(compression(), securityHeaders(platform.settings.publicUrl));
  if (platform.settings.embedded) app.use(onlyThisMachine(new URL(platform.settings.publicUrl).hostname));
  health(app, platform);
  if (platform.mailer instanceof OutboxMailer) app.use("/dev/mail", keptMailPage(platform.mailer));
  app.use(
    "/graphql",
    express.json({ limit: LARGEST_BODY }),
    refuseBadBody,
    noStore,
    app.get(Authenticator).middleware(),
  );
  app.use("/export", noStore, app.get(Authenticator).middleware(), exportOwnData(platform));
  const { work, limits } = platform;
  app.use("/marke", logoRoute({ work, limits, authenticate: app.get(Authenticator).middleware() }));
  servePage(app, platform);
  await app.init();
  platform.hub.listen(
    app.getHttpServer(),
    (cookies) => app.get(SessionStrategy).identify(cookies),
    (origin) => allowed(origin, platform.settings),
  );
  return app;
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The demonstration is for this machine: another name that leads here is a page elsewhere that wants to read along. */
function onlyThisMachine(publicName: string) {
  return (req: Request, res: Response, next: NextFunction): void => {
    if (LOOPBACK.has(req.hostname) || req.hostname === publicName) return next();
    res.status(421).type("text").send("This demonstration answers to localhost only.");
  };
}

/** Which pages may open a live connection. */
function allowed(origin: string, { embedded, publicUrl }: Platform["settings"]): boolean {
  if (origin === new URL(publicUrl).origin) return true;
  return embedded && URL.canParse(origin) && LOOPBACK.has(new URL(origin).hostname);
}

function securityHeaders(publicUrl: string) {
  const secure = publicUrl.startsWith("https:");
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        ...{ scriptSrc: ["'self'"], styleSrc: ["'self'"], fontSrc: ["'self'"], imgSrc: ["'self'", "data:"] },
        ...{
          connectSrc: ["'self'", publicUrl.replace(/^http/, "ws")],
          manifestSrc: ["'self'"],
          formAction: ["'self'"],
        },
        ...{ baseUri: ["'none'"], frameAncestors: ["'none'"] },
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: "same-origin" },
  });
}

/** Something that is no JSON, or too much of it, is the sender's fault and says so. */
function refuseBadBody(error: { status?: number }, _: Request, res: Response, next: NextFunction): void {
  const status = error.status ?? 500;
  if (status >= 500) return next(error);
  const message = status === 413 ? `The request is larger than ${LARGEST_BODY}.` : "The request is no JSON.";
  res.status(status).json({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
}

/** Answers are for one person: no cache on the way keeps them. */
function noStore(_: Request, res: Response, next: NextFunction): void {
  res.setHeader("Cache-Control", "no-store");
  next();
}

function health(app: INestApplication, { source }: Platform): void {
  app.use("/health/live", (_: Request, res: Response) => void res.json({ status: "up" }));
  app.use("/health/ready", (_: Request, res: Response) => {
    source.query("select 1").then(
      () => res.json({ status: "up" }),
      () => res.status(503).json({ status: "down" }),
    );
  });
}
