import type { INestApplication } from "@nestjs/common";
import express, { type NextFunction, type Request, type Response } from "express";
import compressedFiles from "express-static-gzip";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Actor } from "#kernel";
import { RegionStore } from "#directory/domain";
import { firstFiles } from "./first-files.ts";
import { headOf } from "./page-head.ts";
import type { Platform } from "./platform.ts";

/** The built page, beside the built server; from the sources, the page as it is before the build. */
const PAGE = resolve(import.meta.dirname, "../../../apps/web");

/** What strangers, and programs that index, may find: no address of anything somebody wrote. */
const OPEN = /^\/(|registrieren|anmelden|hilfe|lizenzen|rechtliches\/[a-z]+)$/;
const NOT_PAGES = /^\/(graphql|socket\.io|health|dev|export|marke)(\/|$)/;

/** Files with a hash in their name stay for a year; every other address is the page, which finds its own way. */
export function servePage(app: INestApplication, platform: Platform): void {
  if (!existsSync(PAGE)) return;
  const filesAfter = firstFiles(app, PAGE);
  app.use("/assets", builtFiles(), nothingElse);
  app.use(express.static(PAGE, { index: false, maxAge: "1h" }));
  app.use((req: Request, res: Response, next: NextFunction) => {
    if (!["GET", "HEAD"].includes(req.method) || NOT_PAGES.test(req.path)) return next();
    const open = OPEN.test(req.path);
    const address = open ? `${platform.settings.publicUrl}${req.path}` : null;
    // read each time: a build may have put another one there
    Promise.all([readFile(`${PAGE}/index.html`, "utf8"), regionName(platform), filesAfter(req)])
      .then(([html, region, files]) => {
        if (!open) res.setHeader("X-Robots-Tag", "noindex, nofollow");
        res.setHeader("Cache-Control", "no-cache");
        res.setHeader("Link", files);
        res.type("html").send(headOf(html, region, address));
      })
      .catch(next);
  });
}

/** In the compressed form that the build laid beside each. */
const builtFiles = () =>
  compressedFiles(`${PAGE}/assets`, {
    enableBrotli: true,
    orderPreference: ["br", "gzip"],
    index: false,
    serveStatic: { immutable: true, maxAge: "1y" },
  });

function nothingElse(_: Request, res: Response): void {
  res.status(404).type("text").send("There is no such file.");
}

/** Null where there is none yet, and where the database does not answer: the page then says so itself. */
async function regionName({ work, report }: Platform): Promise<string | null> {
  try {
    const region = await work.read(Actor.visitor, (unit) => unit.store(RegionStore).current());
    return region?.name ?? null;
  } catch (error) {
    report("the region's name for the page", error);
    return null;
  }
}
