import { LandingPage } from "#directory/web";
import { useViewer } from "#platform/web";
import { lazy } from "react";

const HomePage = lazy(async () => ({ default: (await import("./home-page.tsx")).HomePage }));

/** `/`: the landing page for visitors, the home page for people. */
export function Start() {
  return useViewer() ? <HomePage /> : <LandingPage />;
}
