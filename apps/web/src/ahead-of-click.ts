import { matchRoutes, type createBrowserRouter } from "react-router";

type Router = ReturnType<typeof createBrowserRouter>;

/** Whoever points at a link, reaches it with the keyboard or touches it will probably follow it: its page's file is loaded. */
export function loadAheadOfClick(router: Router): void {
  const load = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest("a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || link.origin !== window.location.origin) return;
    for (const { route } of matchRoutes(router.routes, link.pathname) ?? []) {
      // a file that cannot be had now is asked for again by the click
      if (typeof route.lazy === "function") route.lazy().catch(() => undefined);
    }
  };
  for (const intent of ["pointerover", "focusin", "touchstart"])
    document.addEventListener(intent, load, { passive: true });
}
