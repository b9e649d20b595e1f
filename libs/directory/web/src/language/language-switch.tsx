import { useCommand, useLanguage, useViewer } from "#platform/web";
import { ChooseLanguageDocument } from "../operations.generated.ts";

/** Changes the language of the page; for whoever is signed in also in the profile, so that mails follow. */
export function LanguageSwitch() {
  const viewer = useViewer();
  const [language, setLanguage] = useLanguage();
  const command = useCommand(ChooseLanguageDocument);
  const other = language === "de" ? "en" : "de";
  const change = () => {
    void setLanguage(other);
    if (viewer) void command.run({ locale: other === "en" ? "EN" : "DE" });
  };
  return (
    <button type="button" lang={other} onClick={change}>
      {other === "en" ? "English" : "Deutsch"}
    </button>
  );
}
