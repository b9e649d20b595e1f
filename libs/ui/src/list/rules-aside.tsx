import { SideSection } from "../page/section.tsx";

interface Props {
  title: string;
  rules: readonly { title: string; text: string }[];
}

/** The rules of a group in the side column; nothing where there are none. */
export function RulesAside({ title, rules }: Props) {
  if (rules.length === 0) return null;
  return (
    <SideSection title={title}>
      <ul>
        {rules.map((rule) => (
          <li key={rule.title}>
            {rule.title}
            <br />
            <span className="muted">{rule.text}</span>
          </li>
        ))}
      </ul>
    </SideSection>
  );
}
