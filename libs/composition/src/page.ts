import type { INestApplication } from "@nestjs/common";
import express, { type NextFunction, type Request, type Response } from "express";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Actor } from "#kernel";
import { RegionStore } from "#directory/domain";
import { headOf } from "./page-head.ts";
import type { Platform } from "./platform.ts";

/** The built page, beside the built server; absent where only the server runs, as in most specs. */
const BUILT = resolve(import.meta.dirname, "../../../apps/web");

/** What strangers, and programs that index, may find: no address of anything somebody wrote. */
const OPEN = /^\/(|registrieren|anmelden|hilfe|lizenzen|rechtliches\/[a-z]+)$/;
const NOT_PAGES = /^\/(graphql|socket\.io|health|dev|export|marke)(\/|$)/;

/** Files with a hash in their name stay for a year; every other address is the page, which finds its own way. */
export function servePage(app: INestApplication, { work, settings, report }: Platform, folder = BUILT): void {
  if (!existsSync(folder)) return;
  const page = readFileSync(`${folder}/index.html`, "utf8");
  app.use(
    "/assets",
    express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  app.use(express.static(folder, { index: false, maxAge: "1h" }));
  app.use((req: Request, res: Response, next: NextFunction) => {
    if (!["GET", "HEAD"].includes(req.method) || NOT_PAGES.test(req.path)) return next();
    const open = OPEN.test(req.path);
    const send = (region: string | null) => {
      if (!open) res.setHeader("X-Robots-Tag", "noindex, nofollow");
      res.setHeader("Cache-Control", "no-cache");
      res.type("html").send(headOf(page, region, open ? `${settings.publicUrl}${req.path}` : null));
    };
    work
      .read(Actor.visitor, (unit) => unit.store(RegionStore).current())
      .then(
        (region) => send(region?.name ?? null),
        (error: unknown) => {
          report("the region's name for the page", error);
          send(null); // a page that says that something is broken beats none
        },
      )
      .catch(next);
  });
}
