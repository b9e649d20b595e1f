import { Button, Initials, Section } from "#ui";
import { useText } from "../text.ts";

export interface DemoSignIn {
  role: string;
  name: string;
  email: string;
  password: string;
}

interface Props {
  signIns: readonly DemoSignIn[];
  pending: boolean;
  onChoose: (signIn: DemoSignIn) => void;
}

/** The invented people one can be in the demo region. */
export function DemoSignIns({ signIns, pending, onChoose }: Props) {
  const t = useText();
  if (signIns.length === 0) return null;
  return (
    <Section title={t("demo.title")}>
      <p className="small muted mt3 measure">{t("demo.hint")}</p>
      <ul className="mt2">
        {signIns.map((signIn) => (
          <li className="row" key={signIn.email}>
            <span className="person">
              <Initials name={signIn.name} />
              <span>
                {signIn.name}
                <small className="small">{signIn.role}</small>
              </span>
            </span>
            <div className="act">
              <Button
                onClick={() => onChoose(signIn)}
                pending={pending}
                aria-label={t("demo.as", { name: signIn.name })}
              >
                {t("signIn.submit")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
