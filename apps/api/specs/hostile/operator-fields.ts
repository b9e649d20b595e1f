import type { Region } from "../house/region.ts";
import { type TextField, newest } from "./text-field.ts";

/** What whoever administers fills in, and what everybody answers to it. */
export function operator({ administrator, member }: Region) {
  const published = (column: string) =>
    newest(column, "legal_document", "left(version, 10) desc, length(version) desc, version desc");
  const body = "Ein Text, der lang genug ist.";
  return {
    "nameRegion.name": {
      who: administrator,
      input: (name) => ({ name }),
      stored: "select name as text from region",
      line: true,
    },
    "publishLegalDocument.bodyDe": {
      who: administrator,
      input: (bodyDe) => ({ kind: "IMPRINT", bodyDe, bodyEn: body }),
      stored: published("body_de"),
    },
    "publishLegalDocument.bodyEn": {
      who: administrator,
      input: (bodyEn) => ({ kind: "IMPRINT", bodyDe: body, bodyEn }),
      stored: published("body_en"),
    },
    "publishLegalDocument.noteDe": {
      who: administrator,
      input: (noteDe) => ({ kind: "IMPRINT", bodyDe: body, bodyEn: body, noteDe }),
      stored: published("note_de"),
      line: true,
    },
    "publishLegalDocument.noteEn": {
      who: administrator,
      input: (noteEn) => ({ kind: "IMPRINT", bodyDe: body, bodyEn: body, noteEn }),
      stored: published("note_en"),
      line: true,
    },
    "chooseAccent.accent": { who: administrator, input: (accent) => ({ accent }) },
    "reportBarrier.page": {
      who: member,
      input: (page) => ({ page, barrier: body }),
      stored: newest("page", "barrier_report"),
      line: true,
    },
    "reportBarrier.barrier": {
      who: member,
      input: (barrier) => ({ page: "/", barrier }),
      stored: newest("barrier", "barrier_report"),
    },
    "reportBarrier.email": { who: member, input: (email) => ({ page: "/", barrier: body, email }) },
    "acceptLegalDocument.version": { who: member, input: (version) => ({ kind: "TERMS", version }) },
  } satisfies Record<string, TextField>;
}
