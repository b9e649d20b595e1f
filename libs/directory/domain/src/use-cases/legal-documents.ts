import {
  type Actor,
  type Command,
  Conflict,
  InputCheck,
  NotAllowed,
  type Outcome,
  type Problem,
  type UnitOfWork,
} from "#kernel";
import { Directory } from "#directory/contract";
import { type LegalDocumentKind, needsAgreement } from "../model/legal-document.ts";
import { LegalDocumentStore } from "../store/legal-document.store.ts";
import { PersonStore } from "../store/person.store.ts";

const BODY = { min: 20, max: 30_000 } as const;
const NOTE = { max: 200 } as const;

export interface PublishLegalDocumentInput extends Command {
  readonly kind: LegalDocumentKind;
  /** Markdown. */
  readonly bodyDe: string;
  readonly bodyEn: string;
  /** What is new in it: read by whoever is asked to agree. */
  readonly noteDe?: string | null;
  readonly noteEn?: string | null;
}

/** A new version of a legal text, in force at once; the former ones stay, since people have agreed to them. */
export class PublishLegalDocument {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: PublishLegalDocumentInput): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "publishLegalDocument", input, async (tx) => {
      if (!(await tx.port(Directory).isAdministrator(actor.personId))) return new NotAllowed();
      const check = new InputCheck();
      const texts = {
        bodyDe: check.text("bodyDe", input.bodyDe, BODY),
        bodyEn: check.text("bodyEn", input.bodyEn, BODY),
        noteDe: check.line("noteDe", input.noteDe, NOTE) || null,
        noteEn: check.line("noteEn", input.noteEn, NOTE) || null,
      };
      if (check.problem) return check.problem;
      const version = await tx.store(LegalDocumentStore).publish({ kind: input.kind, ...texts });
      return { version };
    });
  }
}

/** A person agrees to the version in force of the terms or the privacy notice (GDPR Art. 7(1): kept with its date). */
export class AcceptLegalDocument {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { kind: LegalDocumentKind; version: string },
  ): Promise<Outcome | Problem> {
    return this.work.run<Outcome>(actor, "acceptLegalDocument", input, async (tx) => {
      const { kind, version } = input;
      if (!needsAgreement(kind)) return new NotAllowed();
      if ((await tx.store(LegalDocumentStore).document(kind)).version !== version)
        return new Conflict("OUTDATED");
      await tx.store(PersonStore).accept(actor.personId, kind, version);
      return { version };
    });
  }
}
