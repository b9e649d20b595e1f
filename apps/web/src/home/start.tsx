import { useOutletContext } from "react-router";
import type { Frame } from "../shell/frame/use-frame.ts";

/** `/`: the landing page for visitors, the home page for people. */
export function Start() {
  const { Start: Page } = useOutletContext<Frame>();
  return <Page />;
}
