import express, {
  Router,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import { Actor, type PersonId, Problem, type UnitOfWork } from "#kernel";
import { Directory } from "#directory/contract";
import { PlaceLogo, RegionStore } from "#directory/domain";
import { PictureProblem, remakePicture } from "#platform/files";
import { type RateLimits, problemText } from "#platform/graphql";

const LARGEST = 1_048_576;
/** Three times the size at which the masthead shows it, for fine screens. */
const FRAME = { width: 512, height: 192 };
const ONE_YEAR = "public, max-age=31536000, immutable";

export const logoPath = (hash: string): string => `/marke/${hash}.png`;

interface Parts {
  readonly work: UnitOfWork;
  readonly limits: RateLimits;
  /** Puts whoever asks on the request. */
  readonly authenticate: RequestHandler;
}

/** `GET /marke/HASH.png`: the region's logo, for everybody. `POST /marke`: a new one, from an administrator. */
export function logoRoute({ work, limits, authenticate }: Parts): RequestHandler {
  const place = new PlaceLogo(work);
  const picture = express.raw({ type: () => true, limit: LARGEST });
  return Router()
    .get("/:file", (req, res, next) => void show(req, res).catch(next))
    .post("/", authenticate, ownPageOnly, administratorOnly, picture, refuseLarge, keep)
    .use((_, res) => void res.status(404).type("text").send("Not found."));

  async function show(req: Request<{ file: string }>, res: Response): Promise<void> {
    const [, hash] = /^([0-9a-f]{64})\.png$/.exec(req.params.file) ?? [];
    const logo = hash && (await work.read(Actor.visitor, (unit) => unit.store(RegionStore).logo(hash)));
    if (!logo) return void res.status(404).type("text").send("Not found.");
    res.set({ "Cache-Control": ONE_YEAR, ETag: `"${hash}"` });
    res.type("png").send(logo.png);
  }

  function administratorOnly(req: Request, res: Response, next: NextFunction): void {
    const person = callerOf(req);
    if (!person) return void refuse(req, res, 401, "NOT_ALLOWED");
    work
      .read(Actor.person(person), (unit) => unit.port(Directory).isAdministrator(person))
      .then((may) => (may ? next() : refuse(req, res, 403, "NOT_ALLOWED")), next);
  }

  function keep(req: Request, res: Response, next: NextFunction): void {
    remake(req, res).catch(next);
  }

  async function remake(req: Request, res: Response): Promise<void> {
    const person = callerOf(req)!;
    if (await limits.take("picture", person)) return refuse(req, res, 429, "TOO_MANY_REQUESTS");
    const file = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
    const made = await remakePicture(file, FRAME);
    if (made instanceof PictureProblem) return refuse(req, res, 422, made.code);
    const key = { idempotencyKey: req.get("idempotency-key")! };
    const outcome = await place.execute(Actor.person(person), key, made);
    if (outcome instanceof Problem) return refuse(req, res, 409, outcome.code);
    res.status(201).json({ path: logoPath(made.hash), width: made.width, height: made.height });
  }
}

const callerOf = (req: Request) => (req.user as { personId: PersonId } | undefined)?.personId;

/** A page elsewhere cannot set this header without asking first, and nobody here answers such a question. */
function ownPageOnly(req: Request, res: Response, next: NextFunction): void {
  const from = req.get("sec-fetch-site") ?? "same-origin";
  const key = req.get("idempotency-key") ?? "";
  if (from !== "same-origin" || !/^[\w-]{8,64}$/.test(key)) return refuse(req, res, 403, "NOT_ALLOWED");
  next();
}

function refuseLarge(error: { status?: number }, req: Request, res: Response, next: NextFunction): void {
  if (error.status === 413) refuse(req, res, 413, "PICTURE_TOO_LARGE");
  else if ((error.status ?? 500) < 500) refuse(req, res, 422, "NOT_A_PICTURE");
  else next(error);
}

function refuse(req: Request, res: Response, status: number, code: string): void {
  const locale = req.acceptsLanguages(["de", "en"]) === "en" ? "EN" : "DE";
  res.status(status).set("Cache-Control", "no-store");
  res.json({ code, message: problemText({ code }, locale) });
}
