import { Icon } from "#ui";
import { useEffect, useRef, type FormEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import { useText } from "../../text.ts";

/** The search of the masthead: leads to /suche; Ctrl+K puts the cursor here. */
export function SearchField() {
  const t = useText();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const asked = pathname === "/suche" ? (new URLSearchParams(search).get("q") ?? "") : "";
  useEffect(() => {
    if (field.current) field.current.value = asked; // the same field, so that the focus stays in it
  }, [asked]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
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
        aria-keyshortcuts="Control+K"
      />
      <kbd aria-hidden="true">{t("mast.key")}</kbd>
    </form>
  );
}
