import { useAnnounce, useCommand, useLanguage, useSession, type Region } from "#platform/web";
import { Actions, Button, FileField, Form, RegionLogo, StatusLine } from "#ui";
import { useRef, useState, type FormEvent } from "react";
import { RemoveLogoDocument } from "../../operations.generated.ts";
import { useAdministrationText } from "../text.ts";
import { LARGEST_LOGO, sendLogo } from "./send-logo.ts";

/** The region's logo: at the head of every page. */
export function LogoForm({ region }: { region: Region | null }) {
  const t = useAdministrationText();
  const announce = useAnnounce();
  const { refetch } = useSession();
  const [language] = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState("");
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState("");
  const removal = useCommand(RemoveLogoDocument);
  const say = (words: string) => {
    setSaid(words);
    announce(words);
  };

  const problemOf = async (file: File | undefined) => {
    if (!file) return t("logo.required");
    if (file.size > LARGEST_LOGO) return t("logo.tooLarge");
    return sendLogo(file, language).catch(() => t("logo.failed"));
  };
  const send = async () => {
    if (pending) return;
    setPending(true);
    setSaid("");
    const found = await problemOf(input.current?.files?.[0]);
    setPending(false);
    setProblem(found ?? "");
    if (found) return;
    if (input.current) input.current.value = "";
    await refetch();
    say(t("logo.saved"));
  };
  const remove = async () => {
    const outcome = await removal.run({});
    if (!outcome.ok) return;
    input.current?.focus(); // the button has gone
    say(t("logo.removed"));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  return (
    <Form
      scope="logo"
      onSubmit={submit}
      errors={problem ? { file: problem } : NO_ERRORS}
      problem={removal.problem}
      label={t("logo.title")}
    >
      {region?.logo ? <RegionLogo {...region.logo} name={region.name} /> : <p>{t("logo.none")}</p>}
      <FileField
        ref={input}
        name="file"
        label={t("logo.file")}
        hint={t("logo.fileHint")}
        error={problem}
        accept="image/png,image/jpeg,image/webp"
        onChange={() => setProblem("")}
      />
      <Actions>
        <Button kind="primary" type="submit" pending={pending}>
          {t("logo.save")}
        </Button>
        {region?.logo ? (
          <Button kind="tertiary" pending={removal.pending} onClick={() => void remove()}>
            {t("logo.remove")}
          </Button>
        ) : null}
      </Actions>
      {said ? (
        <StatusLine icon="check" tone="good">
          {said}
        </StatusLine>
      ) : null}
    </Form>
  );
}

const NO_ERRORS = {};
