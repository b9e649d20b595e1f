/** The region's colour for an element and what is in it; null for the product's own. region.css does the rest. */
export function paintRegion(element: HTMLElement, accent: string | null): void {
  element.toggleAttribute("data-region-colour", accent !== null);
  if (accent) element.style.setProperty("--region-colour", accent);
  else element.style.removeProperty("--region-colour");
}
