import { useEffect } from "react";
import { useRegion } from "../session/session-context.ts";
import { usePlatformText } from "../text.ts";

/** Sets the document's title: "Eingang – Gemeinsam Rhein-Neckar". */
export function usePageTitle(title: string): void {
  const t = usePlatformText();
  const region = useRegion()?.name;
  const place = [t("brand"), region].filter(Boolean).join(" ");
  useEffect(() => {
    document.title = title ? `${title} – ${place}` : place;
  }, [title, place]);
}
