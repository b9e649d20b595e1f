import { useState } from "react";
import { Button } from "../form/button.tsx";
import { ProblemLine } from "../form/form.tsx";
import { useUiText } from "../text.ts";

interface Props {
  /** `pageInfo.hasNextPage` */
  more: boolean;
  onMore: () => Promise<unknown>;
  label?: string;
}

/** The button that appends the next page; takes no second click while one is on its way. */
export function LoadMore({ more, onMore, label }: Props) {
  const t = useUiText();
  const [state, setState] = useState<"rest" | "pending" | "failed">("rest");
  if (!more) return null;
  const load = () => {
    setState("pending");
    onMore().then(
      () => setState("rest"),
      () => setState("failed"),
    );
  };
  return (
    <div className="more">
      {state === "failed" ? <ProblemLine>{t("failed")}</ProblemLine> : null}
      <Button onClick={load} pending={state === "pending"}>
        {label ?? t("loadMore")}
      </Button>
    </div>
  );
}
