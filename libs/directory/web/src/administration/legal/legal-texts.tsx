import { Section, StatusLine } from "#ui";
import { useQuery } from "@apollo/client/react";
import { useRef, useState } from "react";
import { legalPathOf } from "../../legal/kinds.ts";
import { useVersionDate } from "../../legal/version-date.ts";
import { AdministeredTextsDocument, type AdministeredTextFragment } from "../../operations.generated.ts";
import { useText } from "../../text.ts";
import { useAdministrationText } from "../text.ts";
import { LegalTextForm } from "./legal-text-form.tsx";

/** The texts in the footer: which version is in force, who has agreed to it, and an editor each. */
export function LegalTexts() {
  const t = useAdministrationText();
  const { data } = useQuery(AdministeredTextsDocument, { fetchPolicy: "cache-and-network" });
  const texts = data ? [data.terms, data.privacy, data.imprint, data.accessibility] : [];
  return (
    <Section id="rechtliches" title={t("legal.title")}>
      <p className="measure mt3">{t("legal.hint")}</p>
      <ul>
        {texts.map((text) => (
          <LegalText key={text.kind} text={text} />
        ))}
      </ul>
    </Section>
  );
}

function LegalText({ text }: { text: AdministeredTextFragment }) {
  const t = useAdministrationText();
  const name = useText()(`legal.${legalPathOf(text.kind)}`);
  const date = useVersionDate();
  const [open, setOpen] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { agreement } = text;
  const done = () => {
    setOpen(false);
    edit.current?.focus();
  };
  return (
    <li className="administered">
      <div className="row">
        <div>
          <h3>{name}</h3>
          {text.placeholder ? (
            <StatusLine icon="alert" tone="warn">
              {t("legal.placeholder")}
            </StatusLine>
          ) : (
            <p className="meta">{t("legal.version", { date: date(text.version) })}</p>
          )}
          {agreement ? (
            <p className="meta">
              {t("legal.agreed", { agreed: agreement.agreed, open: agreement.people - agreement.agreed })}
            </p>
          ) : null}
        </div>
        <div className="act tools">
          <button
            type="button"
            ref={edit}
            aria-expanded={open}
            aria-label={t("legal.editText", { text: name })}
            onClick={() => setOpen(!open)}
          >
            {t("legal.edit")}
          </button>
        </div>
      </div>
      {open ? <LegalTextForm kind={text.kind} onDone={done} /> : null}
    </li>
  );
}
