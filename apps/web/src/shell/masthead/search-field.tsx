import { useKeys } from "#platform/web";
import { Icon } from "#ui";
import { useEffect, useRef, type FormEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { useText } from "../../text.ts";
import { useSheets } from "../sheets/use-sheets.ts";

/** The search of the masthead: leads to /suche. The button in it opens what Ctrl+K opens, with the words typed so far. */
export function SearchField() {
  const t = useText();
  const navigate = useNavigate();
  const show = useSheets();
  const { pathname, search } = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const asked = pathname === "/suche" ? (new URLSearchParams(search).get("q") ?? "") : "";
  useEffect(() => {
    if (field.current) field.current.value = asked; // the same field, so that the focus stays in it
  }, [asked]);
  const jump = () => show("jump", field.current?.value.trim());
  useKeys({
    jump,
    search: () => {
      if (field.current?.offsetParent === null) return jump(); // a phone has no room for the field
      field.current?.focus();
      field.current?.select();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = field.current?.value.trim();
    if (words) void navigate(`/suche?q=${encodeURIComponent(words)}`);
  };
  return (
    <form className="find" role="search" onSubmit={submit}>
      <label className="kern-sr-only" htmlFor="mast-search">
        {t("mast.search")}
      </label>
      <Icon name="search" />
      <input
        ref={field}
        className="field"
        id="mast-search"
        type="search"
        name="q"
        defaultValue={asked}
        placeholder={t("mast.searchFor")}
        aria-keyshortcuts="/"
      />
      <button type="button" aria-haspopup="dialog" aria-keyshortcuts="Control+K" onClick={jump}>
        <span className="kern-sr-only">{t("jump.open")}</span>
        <kbd aria-hidden="true">{t("mast.key")}</kbd>
      </button>
    </form>
  );
}
