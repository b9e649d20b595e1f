import type { InputHTMLAttributes, ReactNode, Ref } from "react";
import { FieldProblemLine, type FieldProps } from "./field-frame.tsx";
import { useFieldIds } from "./field-id.ts";

type Input = InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

interface ChoicesProps<Value extends string>
  extends Omit<FieldProps, "optional">, Omit<Input, "name" | "children"> {
  options: readonly { value: Value; label: string; hint?: ReactNode; shortcut?: string }[];
  /** The legend is read but not seen. */
  hiddenLegend?: boolean;
  /** Controlled: the chosen value. Left out where a form library registers the inputs. */
  chosen?: Value;
}

/** Radio buttons under one legend, a line each. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { name, label, hint, error, options, hiddenLegend, chosen, ...rest } = props;
  const ids = useFieldIds(name);
  return (
    <fieldset className="choices" aria-describedby={error ? ids.problem : undefined}>
      <legend className={hiddenLegend ? "kern-sr-only" : undefined}>{label}</legend>
      {hint ? <p className="hint">{hint}</p> : null}
      {options.map((option, index) => (
        <label className="choice" key={option.value}>
          <input
            {...rest}
            type="radio"
            name={name}
            id={index === 0 ? ids.control : undefined}
            value={option.value}
            {...(chosen === undefined ? {} : { checked: chosen === option.value })}
          />
          <span>
            {option.label}
            {option.hint ? <span className="hint">{option.hint}</span> : null}
          </span>
          {option.shortcut ? <kbd aria-hidden="true">{option.shortcut}</kbd> : null}
        </label>
      ))}
      <FieldProblemLine name={name} error={error} />
    </fieldset>
  );
}

interface CheckboxProps extends Omit<FieldProps, "label" | "optional">, Omit<Input, "name"> {
  /** May contain a link. */
  label: ReactNode;
}

/** One box to tick. */
export function Checkbox({ name, label, hint, error, ...rest }: CheckboxProps) {
  const ids = useFieldIds(name);
  return (
    <div className="check">
      <input
        {...rest}
        type="checkbox"
        name={name}
        id={ids.control}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? ids.problem : undefined}
      />
      <label htmlFor={ids.control}>{label}</label>
      {hint ? <p className="hint">{hint}</p> : null}
      <FieldProblemLine name={name} error={error} />
    </div>
  );
}
