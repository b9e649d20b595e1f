import { NIL, v7, validate } from "uuid";

declare const noun: unique symbol;

/** A uuidv7 that names one kind of thing: the id of a thread does not pass where a person's is wanted. */
export type Id<Noun extends string> = string & { readonly [noun]: Noun };

export type PersonId = Id<"Person">;

/** A new id, sortable by the time it was made at. Made in the application, so that events can carry it. */
export const newId = <Noun extends string>(at: Date): Id<Noun> => v7({ msecs: at.getTime() }) as Id<Noun>;

/** What a stranger sent as an id. Text that is no id names nothing: it becomes the nil id, which no row has. */
export const toId = <Noun extends string>(text: string | null | undefined): Id<Noun> =>
  (text && validate(text) ? text.toLowerCase() : NIL) as Id<Noun>;
