import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { useUiText } from "../text.ts";

/** Id of a field's control: what the error summary leads to. */
export const fieldId = (name: string): string => `f-${name.replaceAll(".", "-")}`;
export const hintId = (name: string): string => `${fieldId(name)}-hint`;
export const problemId = (name: string): string => `${fieldId(name)}-problem`;

/** What every field takes; spread `form.field("name")` of platform/web into it. */
export interface FieldProps {
  name: string;
  label: string;
  /** A line under the label. */
  hint?: ReactNode;
  /** What is wrong with it, readable. */
  error?: string;
  optional?: boolean;
}

/** The attributes a control needs to be tied to its label, hint and problem. */
export function controlProps({ name, hint, error }: Omit<FieldProps, "label">) {
  const described = [hint ? hintId(name) : "", error ? problemId(name) : ""].filter(Boolean).join(" ");
  return {
    id: fieldId(name),
    name,
    className: "kern-form-input__input",
    "aria-invalid": error ? true : undefined,
    "aria-describedby": described || undefined,
  };
}

export function FieldProblemLine({ name, error }: { name: string; error?: string }) {
  const t = useUiText();
  if (!error) return null;
  return (
    <p className="field-problem" id={problemId(name)}>
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
  children,
}: FieldProps & { children: ReactNode }) {
  const t = useUiText();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={fieldId(name)}>
        {label}
        {optional ? <span className="optional"> ({t("optional")})</span> : null}
      </label>
      {hint ? (
        <p className="kern-hint" id={hintId(name)}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldProblemLine name={name} error={error} />
    </div>
  );
}
