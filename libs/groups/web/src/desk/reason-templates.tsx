import { Select } from "#ui";
import { useText } from "../text.ts";

const TEMPLATES = ["affiliation", "organisation", "purpose", "detail", "advertising"] as const;

interface Props {
  reason: string;
  onReason: (reason: string) => void;
}

/** Puts a prepared reason into the field, where it can be edited; words of one's own stay. */
export function ReasonTemplates({ reason, onReason }: Props) {
  const t = useText();
  const texts = TEMPLATES.map((name) => t(`desk.templates.${name}.text`));
  const take = (chosen: string) => {
    const name = TEMPLATES.find((known) => known === chosen);
    if (!name) return;
    const text = t(`desk.templates.${name}.text`);
    const own = reason.trim() && !texts.includes(reason.trim());
    onReason(own ? `${reason.trim()}\n\n${text}` : text);
  };
  return (
    <Select
      name="template"
      label={t("desk.template")}
      value={TEMPLATES.find((name) => t(`desk.templates.${name}.text`) === reason.trim()) ?? ""}
      onChange={(event) => take(event.target.value)}
      options={[
        { value: "", label: t("desk.templateNone") },
        ...TEMPLATES.map((value) => ({ value, label: t(`desk.templates.${value}.name`) })),
      ]}
    />
  );
}
