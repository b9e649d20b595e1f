import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { useUiText } from "../text.ts";
import { useFieldIds } from "./field-id.ts";

/** What every field takes; spread `form.field("name")` of platform/web into it. */
export interface FieldProps {
  name: string;
  label: string;
  /** A line under the label. */
  hint?: ReactNode;
  /** What is wrong with it, readable. */
  error?: string;
  optional?: boolean;
  /** The label is read but not seen. */
  hiddenLabel?: boolean;
}

/** The attributes a control needs to be tied to its label, hint and problem. */
export function useControlProps({ name, hint, error }: Omit<FieldProps, "label">) {
  const ids = useFieldIds(name);
  const described = [hint ? ids.hint : "", error ? ids.problem : ""].filter(Boolean).join(" ");
  return {
    id: ids.control,
    name,
    className: "kern-form-input__input",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described || undefined,
  };
}

export function FieldProblemLine({ name, error }: { name: string; error?: string }) {
  const t = useUiText();
  const { problem } = useFieldIds(name);
  if (!error) return null;
  return (
    <p className="field-problem" id={problem}>
      <Icon name="alert" />
      <span>
        <span className="kern-sr-only">{t("error")}: </span>
        {error}
      </span>
    </p>
  );
}

/** Label, hint, control, problem. */
export function FieldFrame({
  name,
  label,
  hint,
  error,
  optional,
  hiddenLabel,
  children,
}: FieldProps & { children: ReactNode }) {
  const t = useUiText();
  const ids = useFieldIds(name);
  return (
    <div className="kern-form-input">
      <label className={hiddenLabel ? "kern-sr-only" : "kern-label"} htmlFor={ids.control}>
        {label}
        {optional ? <span className="optional"> ({t("optional")})</span> : null}
      </label>
      {hint ? (
        <p className="kern-hint" id={ids.hint}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldProblemLine name={name} error={error} />
    </div>
  );
}
