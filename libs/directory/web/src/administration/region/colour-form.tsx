import { useAnnounce, useCommand, useFields, useLanguage } from "#platform/web";
import { Actions, Button, Form, StatusLine, TextField } from "#ui";
import { useState } from "react";
import { ChooseAccentDocument } from "../../operations.generated.ts";
import { useAdministrationText } from "../text.ts";
import { ColourPreview } from "./colour-preview.tsx";
import { contrastOnWhite, problemWithColour } from "./contrast.ts";

/** The colour the product has by itself, in the light. */
const OWN = "#004860";

/** The region's colour: of links, buttons and marks on every page. */
export function ColourForm({ accent }: { accent: string | null }) {
  const t = useAdministrationText();
  const announce = useAnnounce();
  const [saved, setSaved] = useState(false);
  const command = useCommand(ChooseAccentDocument);
  const form = useFields({
    defaults: { accent: accent ?? OWN },
    labels: { accent: t("colour.label") },
    rules: { accent: { required: true } },
    check: ({ accent: typed }) => {
      const code = problemWithColour(typed.trim());
      return code && typed.trim() ? [{ field: "accent", code }] : [];
    },
  });
  const typed = form.watch("accent").trim();
  const save = async (chosen: string | null) => {
    const outcome = await command.run({ accent: chosen });
    setSaved(outcome.ok);
    if (outcome.ok) announce(t("colour.saved"));
    if (outcome.ok && !chosen) form.setValue("accent", OWN);
    return outcome;
  };
  return (
    <Form
      scope="colour"
      onSubmit={form.submit(({ accent: chosen }) => save(chosen.trim()))}
      errors={form.errors}
      problem={command.problem}
      label={t("colour.title")}
    >
      <div className="colour-field">
        <input
          type="color"
          aria-label={t("colour.pick")}
          value={contrastOnWhite(typed) === null ? OWN : typed.toLowerCase()}
          onChange={(event) => form.setValue("accent", event.target.value)}
        />
        <TextField
          {...form.field("accent")}
          hint={t("colour.hexHint")}
          autoComplete="off"
          spellCheck={false}
          maxLength={7}
        />
      </div>
      <Contrast colour={typed} />
      <ColourPreview colour={contrastOnWhite(typed) === null ? OWN : typed} />
      <Actions>
        <Button kind="primary" type="submit" pending={command.pending}>
          {t("colour.save")}
        </Button>
        {accent ? (
          <Button kind="tertiary" onClick={() => void save(null)}>
            {t("colour.reset")}
          </Button>
        ) : null}
      </Actions>
      {saved ? (
        <StatusLine icon="check" tone="good">
          {t("colour.saved")}
        </StatusLine>
      ) : null}
    </Form>
  );
}

function Contrast({ colour }: { colour: string }) {
  const t = useAdministrationText();
  const [language] = useLanguage();
  const contrast = contrastOnWhite(colour);
  if (contrast === null) return null;
  const enough = problemWithColour(colour) === null;
  const ratio = contrast.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <StatusLine icon={enough ? "check" : "alert"} tone={enough ? "good" : "bad"}>
      {t("colour.contrast", { ratio })}, {t(enough ? "colour.enough" : "colour.tooLow")}
    </StatusLine>
  );
}
