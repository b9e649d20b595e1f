import {
  useState,
  type InputHTMLAttributes,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from "react";
import { useUiText } from "../text.ts";
import { Button } from "./button.tsx";
import { FieldFrame, type FieldProps, useControlProps } from "./field-frame.tsx";

type InputProps = FieldProps & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

/** One line of text. */
export function TextField({ label, hint, error, optional, ...rest }: InputProps) {
  const control = useControlProps({ name: rest.name, hint, error });
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <input type="text" {...rest} {...control} required={false} />
    </FieldFrame>
  );
}

/** A password that can be shown; `autoComplete` says whether it is a new one. */
export function PasswordField({ label, hint, error, optional, ...rest }: InputProps) {
  const t = useUiText();
  const [shown, setShown] = useState(false);
  const control = useControlProps({ name: rest.name, hint, error });
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <div className="with-toggle">
        <input
          {...rest}
          {...control}
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

/** A file of the viewer's machine. */
export function FileField({ label, hint, error, optional, ...rest }: InputProps) {
  const control = useControlProps({ name: rest.name, hint, error });
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <input {...rest} {...control} type="file" />
    </FieldFrame>
  );
}

type AreaProps = FieldProps &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, rows = 5, ...rest }: AreaProps) {
  const control = useControlProps({ name: rest.name, hint, error });
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional }}>
      <textarea rows={rows} {...rest} {...control} />
    </FieldFrame>
  );
}

type SelectProps = FieldProps &
  SelectHTMLAttributes<HTMLSelectElement> & {
    ref?: Ref<HTMLSelectElement>;
    options: readonly { value: string; label: string }[];
  };

/** One of several, in a native select. */
export function Select({ label, hint, error, optional, hiddenLabel, options, ...rest }: SelectProps) {
  const control = useControlProps({ name: rest.name, hint, error });
  return (
    <FieldFrame {...{ name: rest.name, label, hint, error, optional, hiddenLabel }}>
      <select {...rest} {...control}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
