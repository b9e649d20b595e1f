import { useContext, useEffect, useId, useRef, type MouseEvent } from "react";
import { Icon } from "../icon/icon.tsx";
import { useUiText } from "../text.ts";
import { fieldId, FieldScope } from "./field-id.ts";

/** What is wrong, by field name. */
export type FieldErrors = Record<string, string>;

/** All problems of a form at its top, each a link to its field; takes the focus whenever a new set of errors comes. */
export function ErrorSummary({ errors }: { errors: FieldErrors }) {
  const t = useUiText();
  const box = useRef<HTMLDivElement>(null);
  const title = useId();
  const scope = useContext(FieldScope);
  const names = Object.keys(errors);
  useEffect(() => {
    if (Object.keys(errors).length > 0) box.current?.focus();
  }, [errors]);
  if (names.length === 0) return null;
  const goTo = (name: string) => (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(fieldId(name, scope))?.focus();
  };
  return (
    <div className="summary" ref={box} tabIndex={-1} role="group" aria-labelledby={title}>
      <h2 id={title}>
        <Icon name="alert" />
        {t("errorTitle", { count: names.length })}
      </h2>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name, scope)}`} onClick={goTo(name)}>
              {errors[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
