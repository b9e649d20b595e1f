import { useWatch, type Control } from "react-hook-form";
import { StatusLine } from "#ui";
import { useText } from "../text.ts";
import { isTooCommon, lengthOf } from "./password-check.ts";
import type { RegistrationValues } from "./use-registration.ts";

const ENOUGH = 12;
const STRONG = 20;

/** Says in words how far the password is. */
export function PasswordStrength({ control }: { control: Control<RegistrationValues> }) {
  const t = useText();
  const [password, email, name] = useWatch({ control, name: ["password", "email", "name"] });
  const length = lengthOf(password);
  if (length === 0) return null;
  return (
    <p className="mt2">
      {length < ENOUGH ? (
        <StatusLine icon="info">{t("registration.passwordMissing", { count: ENOUGH - length })}</StatusLine>
      ) : isTooCommon({ password, email, name }) ? (
        <StatusLine icon="alert" tone="warn">
          {t("registration.passwordCommon")}
        </StatusLine>
      ) : (
        <StatusLine icon="check" tone="good">
          {t(length < STRONG ? "registration.passwordEnough" : "registration.passwordStrong")}
        </StatusLine>
      )}
    </p>
  );
}
