import { useRegion } from "#platform/web";
import { Page, PageHead, StatusLine } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";

/** What happens now: the mail with the link. */
export function Registered({ email }: { email: string }) {
  const t = useText();
  const demo = useRegion()?.demo;
  return (
    <Page>
      <PageHead key="done" title={t("registration.done.title")} />
      <p className="measure">{t("registration.done.sent", { email })}</p>
      <p className="mt4 measure">
        <StatusLine icon="mail">
          {t("registration.done.nothing")}{" "}
          <Link className="link" to="/anmelden">
            {t("registration.done.toSignIn")}
          </Link>
        </StatusLine>
      </p>
      {demo ? (
        <p className="mt3">
          {t("registration.done.demo")}{" "}
          <a className="link" href="/dev/mail" target="_blank" rel="noreferrer">
            {t("registration.done.outbox")}
          </a>
        </p>
      ) : null}
      <p className="mt3 measure">
        {t("registration.done.wrong")}{" "}
        <a className="link" href="/registrieren">
          {t("registration.done.again")}
        </a>
      </p>
    </Page>
  );
}
