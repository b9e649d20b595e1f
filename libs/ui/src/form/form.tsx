import { useEffect, useRef, type FormEvent, type ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { ErrorSummary, type FieldErrors } from "./error-summary.tsx";
import { FieldScope } from "./field-id.ts";

/** A problem that belongs to no field: said where one looks, and read aloud. */
export function ProblemLine({ children }: { children: ReactNode }) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    line.current?.scrollIntoView?.({ block: "nearest" });
  }, [children]);
  return (
    <p className="problem-line" role="alert" ref={line}>
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}

interface Props {
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  /** Problems by field after a submit. */
  errors?: FieldErrors;
  /** A problem from a command; null or undefined when there is none. What a field's error says is not said twice. */
  problem?: { message: string; fields?: readonly unknown[] } | null;
  label?: string;
  labelledBy?: string;
  /** Tells the ids of its fields from those of another form that may stand on the page. */
  scope?: string;
  /** Fields, then the buttons in a `<FormActions>`. */
  children: ReactNode;
}

/** A form with its error summary on top and its problem line above the buttons' row. */
export function Form({ onSubmit, errors = {}, problem, label, labelledBy, scope, children }: Props) {
  const saidAtField = problem && (problem.fields?.length || Object.values(errors).includes(problem.message));
  return (
    <FieldScope value={scope}>
      <form className="form" noValidate onSubmit={onSubmit} aria-label={label} aria-labelledby={labelledBy}>
        <ErrorSummary errors={errors} />
        {children}
        {problem && !saidAtField ? <ProblemLine>{problem.message}</ProblemLine> : null}
      </form>
    </FieldScope>
  );
}

/** The row of buttons that ends a form or a section. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="go">{children}</div>;
}
