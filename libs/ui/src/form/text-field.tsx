import {
  useState,
  type InputHTMLAttributes,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from "react";
import { useUiText } from "../text.ts";
import { Button } from "./button.tsx";
import { controlProps, FieldFrame, type FieldProps } from "./field-frame.tsx";

type InputProps = FieldProps & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

/** One line of text. */
export function TextField({ label, hint, error, optional, ...rest }: InputProps) {
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <input type="text" {...rest} {...controlProps({ name: rest.name, hint, error })} required={false} />
    </FieldFrame>
  );
}

/** A password that can be shown; `autoComplete` says whether it is a new one. */
export function PasswordField({ label, hint, error, optional, ...rest }: InputProps) {
  const t = useUiText();
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <div className="with-toggle">
        <input
          {...rest}
          {...controlProps({ name: rest.name, hint, error })}
          type={shown ? "text" : "password"}
          spellCheck={false}
          autoCapitalize="none"
        />
        <Button onClick={() => setShown(!shown)} aria-label={t(shown ? "hidePassword" : "showPassword")}>
          {t(shown ? "hide" : "show")}
        </Button>
      </div>
    </FieldFrame>
  );
}

type AreaProps = FieldProps &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, rows = 5, ...rest }: AreaProps) {
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <textarea rows={rows} {...rest} {...controlProps({ name: rest.name, hint, error })} />
    </FieldFrame>
  );
}

type SelectProps = FieldProps &
  SelectHTMLAttributes<HTMLSelectElement> & {
    ref?: Ref<HTMLSelectElement>;
    options: readonly { value: string; label: string }[];
  };

/** One of several, in a native select. */
export function Select({ label, hint, error, optional, options, ...rest }: SelectProps) {
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <select {...rest} {...controlProps({ name: rest.name, hint, error })}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
