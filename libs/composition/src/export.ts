import type { NextFunction, Request, RequestHandler, Response } from "express";
import { Actor } from "#kernel";
import { tellOfPerson } from "#directory/api";
import { tellOfPosts } from "#discussions/api";
import { tellOfGroups } from "#groups/api";
import { type Caller, tellOfAccount } from "#identity/api";
import { tellOfInbox } from "#notifications/api";
import { PersonalData, archiveOf } from "#platform/personal-data";
import { PersonStore } from "#directory/domain";
import type { Platform } from "./platform.ts";

/** `GET /export`: everything stored about whoever is signed in, as a zip to keep. Nobody else can ask for it. */
export function exportOwnData({ work, limits, clock }: Platform): RequestHandler {
  const data = new PersonalData();
  for (const tell of [tellOfAccount, tellOfPerson, tellOfGroups, tellOfPosts, tellOfInbox]) tell(data);

  return (req: Request, res: Response, next: NextFunction) => {
    const caller = req.user as Caller | undefined;
    if (req.path !== "/") return next();
    if (req.get("sec-fetch-site") === "cross-site") return void res.status(403).end();
    if (req.method !== "GET") return void res.status(405).set("Allow", "GET").end();
    if (!caller) return void res.redirect(303, "/anmelden?weiter=%2Fprofil");
    send(caller, res).catch(next);
  };

  async function send({ personId }: Caller, res: Response): Promise<void> {
    const tooMany = await limits.take("export", personId);
    if (tooMany) {
      res
        .status(429)
        .set("Retry-After", `${tooMany.retryAfterSeconds}`)
        .type("text")
        .send("Too many exports.");
      return;
    }
    const now = clock.now();
    const archive = await work.read(Actor.system("export"), async (unit) => {
      const person = await unit.store(PersonStore).find(personId);
      const reader = { locale: person?.locale ?? "DE", timeZone: person?.timeZone ?? "Europe/Berlin" };
      return archiveOf(await data.collect(unit, personId), reader, now);
    });
    const name = `gemeinsam-${now.toISOString().slice(0, 10)}.zip`;
    res.attachment(name).type("zip").send(Buffer.from(archive));
  }
}
