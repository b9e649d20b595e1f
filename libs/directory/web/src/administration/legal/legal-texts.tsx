import { Section, TextButton } from "#ui";
import { useState } from "react";
import { LEGAL_PATHS, type LegalPath } from "../legal/kinds.ts";
import { useText } from "../text.ts";
import { LegalTextForm } from "./legal-text-form.tsx";

/** The texts in the footer, each with its editor. */
export function LegalTexts() {
  const t = useText();
  const [open, setOpen] = useState<LegalPath | null>(null);
  return (
    <Section title={t("administration.legal")}>
      <p className="measure mt3">{t("administration.legalHint")}</p>
      <ul>
        {(Object.keys(LEGAL_PATHS) as LegalPath[]).map((path) => (
          <li className="administered" key={path}>
            <div className="row">
              <h3>{t(`legal.${path}`)}</h3>
              <div className="act">
                <TextButton
                  aria-expanded={open === path}
                  aria-label={t("administration.editText", { text: t(`legal.${path}`) })}
                  onClick={() => setOpen(open === path ? null : path)}
                >
                  {t("administration.edit")}
                </TextButton>
              </div>
            </div>
            {open === path ? <LegalTextForm kind={LEGAL_PATHS[path]} onDone={() => setOpen(null)} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
