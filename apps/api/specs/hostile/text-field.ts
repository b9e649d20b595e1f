import type { Browser } from "../house/browser.ts";

/** One text field of one command: how to fill it, and where what was typed is stored. */
export interface TextField {
  readonly who: Browser;
  readonly input: (text: string) => object | Promise<object>;
  /** Answers the stored text as `text`; left out where none is stored, such as for a password. */
  readonly stored?: string;
  /** One line of text, or text with lines of its own. */
  readonly line?: true;
}

/** The text of the newest row. */
export const newest = (column: string, table: string, order = "created_at desc, id desc") =>
  `select ${column} as text from ${table} order by ${order} limit 1`;
