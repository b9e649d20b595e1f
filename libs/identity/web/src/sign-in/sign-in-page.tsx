import { safePath, usePageTitle, useSession } from "#platform/web";
import { Page, PageHead } from "#ui";
import { Link, Navigate, useSearchParams } from "react-router";
import { useText } from "../text.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** /anmelden: a deep link survives (`?weiter=/themen/…`). */
export function SignInPage() {
  const t = useText();
  const { viewer } = useSession();
  const [params] = useSearchParams();
  const next = safePath(params.get("weiter"));
  usePageTitle(t("signIn.title"));
  if (viewer) return <Navigate to={next ?? "/"} replace />;
  return (
    <Page>
      <PageHead title={t("signIn.title")}>
        {next && next !== "/" ? <p className="muted">{t("signIn.goOn")}</p> : null}
      </PageHead>
      <SignInForm />
      <p className="mt5">
        <Link className="link" to="/passwort">
          {t("signIn.forgotten")}
        </Link>
      </p>
      <p>
        {t("signIn.newHere")}{" "}
        <Link className="link" to="/registrieren">
          {t("signIn.register")}
        </Link>
      </p>
    </Page>
  );
}
