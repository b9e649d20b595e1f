import { colord, extend } from "colord";
import a11y from "colord/plugins/a11y";
import type { FieldCode } from "#kernel";

extend([a11y]);

/** WCAG 2.2, 1.4.3: what text needs on its ground. White is the page's paper, and what stands on the colour. */
export const LEAST_CONTRAST = 4.5;

/** What keeps a colour from being the region's accent; null where nothing does. The dark scheme derives its own. */
export function problemWithAccent(hex: string): FieldCode | null {
  if (!/^#[0-9a-f]{6}$/.test(hex)) return "NOT_A_COLOUR";
  return colord(hex).contrast("#fff") < LEAST_CONTRAST ? "CONTRAST_TOO_LOW" : null;
}
