import { useCommand, useLanguage, useViewer } from "#platform/web";
import { EditProfileDocument } from "../operations.generated.ts";

/** Changes the language of the page; for whoever is signed in also in the profile, so that mails follow. */
export function LanguageSwitch() {
  const viewer = useViewer();
  const [language, setLanguage] = useLanguage();
  const command = useCommand(EditProfileDocument);
  const other = language === "de" ? "en" : "de";
  const change = () => {
    setLanguage(other);
    if (!viewer) return;
    const { name, jobTitle, about } = viewer.person;
    void command.run({ name, jobTitle, about, locale: other === "en" ? "EN" : "DE" });
  };
  return (
    <button type="button" lang={other} onClick={change}>
      {other === "en" ? "English" : "Deutsch"}
    </button>
  );
}
