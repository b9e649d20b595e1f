import { colord, extend } from "colord";
import a11y from "colord/plugins/a11y";

extend([a11y]);

const HEX = /^#[0-9a-f]{6}$/i;
const LEAST = 4.5;

/** Contrast with the page's white paper; null for what is no colour yet. */
export const contrastOnWhite = (hex: string): number | null =>
  HEX.test(hex) ? colord(hex).contrast("#fff") : null;

/** What the server would refuse as well. */
export function problemWithColour(hex: string): "NOT_A_COLOUR" | "CONTRAST_TOO_LOW" | null {
  const contrast = contrastOnWhite(hex);
  if (contrast === null) return "NOT_A_COLOUR";
  return contrast < LEAST ? "CONTRAST_TOO_LOW" : null;
}
