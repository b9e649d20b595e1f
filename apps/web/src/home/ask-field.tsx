import { Button } from "#ui";
import type { FormEvent } from "react";
import { useNavigate } from "react-router";
import { useText } from "../text.ts";

/** Where one asks: what is typed becomes the title in the composer. */
export function AskField() {
  const t = useText();
  const navigate = useNavigate();
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const title = new FormData(event.currentTarget).get("title");
    const query =
      typeof title === "string" && title.trim() ? `?titel=${encodeURIComponent(title.trim())}` : "";
    void navigate(`/fragen/stellen${query}`);
  };
  return (
    <form className="ask" onSubmit={ask}>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor="ask-title">
          {t("home.ask")}
        </label>
        <input
          className="kern-form-input__input"
          id="ask-title"
          name="title"
          type="text"
          autoComplete="off"
          placeholder={t("home.example")}
        />
      </div>
      <Button kind="primary" type="submit" icon="plus">
        {t("home.askButton")}
      </Button>
      <p className="small">{t("home.askHint")}</p>
    </form>
  );
}
