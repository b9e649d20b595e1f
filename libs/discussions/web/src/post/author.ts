import type { AuthorNameFragment } from "../operations.generated.ts";

/** The author's name, or the words for somebody who has left. */
export const nameOf = (author: AuthorNameFragment, former: string): string =>
  author.__typename === "Person" ? author.name : former;

export const pathOf = (author: AuthorNameFragment): string | undefined =>
  author.__typename === "Person" ? `/personen/${author.id}` : undefined;

/** Anchor of a post on its thread's page. */
export const anchorOf = (postId: string): string => `beitrag-${postId}`;
