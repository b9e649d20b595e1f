import { useSession } from "#platform/web";
import { Dialog } from "#ui";
import { useText } from "../text.ts";
import { SignInForm } from "./sign-in-form.tsx";

/** Lets people sign in again over the page they were at: its text stays as it is. */
export function SessionEndedDialog() {
  const t = useText();
  const { ended, viewer } = useSession();
  return (
    <Dialog open={ended} title={t("ended.title")}>
      <p className="measure">{t("ended.text")}</p>
      <div className="mt4">
        <SignInForm email={viewer?.email} />
      </div>
    </Dialog>
  );
}
