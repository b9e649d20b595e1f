import { useEffect, useState } from "react";
import { Button } from "../form/button.tsx";
import { ProblemLine } from "../form/form.tsx";
import { useUiText } from "../text.ts";
import { errorNumberOf } from "./error-number.ts";

/** Bars in place of text, only after 300 ms; marks the place as busy. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const t = useUiText();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="waiting" aria-busy="true">
      {late ? (
        <div className="skeleton">
          <p className="kern-sr-only">{t("loading")}</p>
          {Array.from({ length: lines }, (_, index) => (
            <span key={index} aria-hidden="true" />
          ))}
        </div>
      ) : null}
    </div>
  );
}

interface Props {
  /** The query's error; without one the skeleton shows. */
  error?: unknown;
  onRetry?: () => void;
  lines?: number;
}

/** What stands where data is not there yet: `if (!data) return <Waiting error={error} onRetry={() => void refetch()} />`. */
export function Waiting({ error, onRetry, lines }: Props) {
  const t = useUiText();
  if (!error) return <Skeleton lines={lines} />;
  const number = errorNumberOf(error);
  return (
    <div className="stack">
      <ProblemLine>
        {t("failed")}
        {number ? ` ${t("errorNumber", { number })}` : null}
      </ProblemLine>
      {onRetry ? (
        <div>
          <Button onClick={onRetry}>{t("retry")}</Button>
        </div>
      ) : null}
    </div>
  );
}
