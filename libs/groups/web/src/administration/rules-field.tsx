import { TextArea, TextButton, TextField, type FieldErrors } from "#ui";
import { useText } from "../text.ts";

export interface Rule {
  title: string;
  text: string;
}

interface Props {
  rules: readonly Rule[];
  onRules: (rules: readonly Rule[]) => void;
  errors: FieldErrors;
}

/** The rules of a group: a heading and a sentence each. */
export function RulesField({ rules, onRules, errors }: Props) {
  const t = useText();
  const change = (index: number, part: Partial<Rule>) =>
    onRules(rules.map((rule, at) => (at === index ? { ...rule, ...part } : rule)));
  return (
    <fieldset>
      <legend>{t("administration.rules")}</legend>
      {rules.map((rule, index) => {
        const number = index + 1;
        return (
          <fieldset key={index}>
            <legend className="kern-sr-only">{t("administration.rule", { number })}</legend>
            <TextField
              name={`rules.${index}.title`}
              label={t("administration.ruleTitle")}
              value={rule.title}
              onChange={(event) => change(index, { title: event.target.value })}
              error={errors[`rules.${index}.title`]}
            />
            <TextArea
              name={`rules.${index}.text`}
              label={t("administration.ruleText")}
              value={rule.text}
              onChange={(event) => change(index, { text: event.target.value })}
              error={errors[`rules.${index}.text`]}
              rows={2}
            />
            <div>
              <TextButton onClick={() => onRules(rules.filter((_, at) => at !== index))}>
                {t("administration.removeRule", { number })}
              </TextButton>
            </div>
          </fieldset>
        );
      })}
      <div>
        <TextButton onClick={() => onRules([...rules, { title: "", text: "" }])}>
          {t("administration.addRule")}
        </TextButton>
      </div>
    </fieldset>
  );
}
