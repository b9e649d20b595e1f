import { useSignOut } from "#identity/web";
import { useViewer } from "#platform/web";
import { Icon, Initials } from "#ui";
import { useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { useText } from "../../text.ts";
import { useSheets } from "../sheets/use-sheets.ts";

/** Who one is, and what belongs to that: a disclosure that closes on Escape, on a click elsewhere and on a new page. */
export function AccountMenu() {
  const t = useText();
  const person = useViewer()?.person;
  const signOut = useSignOut();
  const show = useSheets();
  const menu = useRef<HTMLDetailsElement>(null);
  const location = useLocation();
  useEffect(() => {
    if (menu.current) menu.current.open = false;
  }, [location]);
  useEffect(() => {
    const close = (event: Event) => {
      const details = menu.current;
      if (!details?.open) return;
      if (event instanceof KeyboardEvent && event.key === "Escape") details.querySelector("summary")?.focus();
      else if (event instanceof KeyboardEvent || details.contains(event.target as Node)) return;
      details.open = false;
    };
    document.addEventListener("keydown", close);
    document.addEventListener("pointerdown", close);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("pointerdown", close);
    };
  }, []);
  if (!person) return null;
  const showKeys = () => {
    if (menu.current) menu.current.open = false;
    menu.current?.querySelector("summary")?.focus(); // where the sheet gives the focus back to
    show("keys");
  };
  return (
    <details className="account" ref={menu}>
      <summary className="me">
        <span aria-hidden="true">
          {person.name}
          {person.affiliation ? (
            <small className="small">{person.affiliation.organisation.name}</small>
          ) : null}
        </span>
        <Initials name={person.name} />
        <span className="kern-sr-only">{t("mast.accountOf", { name: person.name })}</span>
      </summary>
      <div>
        <Link to="/profil">
          <Icon name="person" />
          {t("mast.profile")}
        </Link>
        <Link to="/konto">
          <Icon name="lock" />
          {t("mast.security")}
        </Link>
        <Link to="/hilfe">
          <Icon name="help" />
          {t("mast.help")}
        </Link>
        <button type="button" aria-haspopup="dialog" onClick={showKeys}>
          <Icon name="keys" />
          {t("mast.keys")}
        </button>
        <button type="button" onClick={() => void signOut()}>
          <Icon name="leave" />
          {t("mast.signOut")}
        </button>
      </div>
    </details>
  );
}
