import { usePageTitle } from "#platform/web";
import { NotHere } from "#ui";
import { useText } from "../text.ts";

/** Missing and hidden are one page. */
export function NotFound() {
  const t = useText();
  usePageTitle(t("errors.notFound"));
  return <NotHere />;
}
