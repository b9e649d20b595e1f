import { usePageTitle } from "#platform/web";
import { NotHere as Missing } from "#ui";
import { useText } from "../text.ts";

/** Missing and hidden are one page. */
export function NotHere() {
  const t = useText();
  usePageTitle(t("notFound"));
  return <Missing />;
}
