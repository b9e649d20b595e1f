import { useRegion } from "#platform/web";
import { paintRegion } from "#ui";
import { useLayoutEffect } from "react";

/** Gives the page the region's colour before the first part of it that bears one is drawn. */
export function useRegionColour(): void {
  const accent = useRegion()?.accent ?? null;
  useLayoutEffect(() => paintRegion(document.documentElement, accent), [accent]);
}
