import { useAnnounce, useCommand } from "#platform/web";
import { ProblemLine, Select, StatusLine } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import { ChooseVisibilityDocument, type ProfileQuery, type VisibleTo } from "../operations.generated.ts";
import { useText } from "../text.ts";

type Viewer = NonNullable<ProfileQuery["viewer"]>;
const CHOICES = ["EVERYONE", "SHARED_GROUPS", "NOBODY"] as const satisfies readonly VisibleTo[];
const PARTS = ["jobTitle", "about", "email"] as const;

/** Who else sees which part of the profile. Each choice saves itself, as the boxes below it on the page do. */
export function VisibilityForm({ viewer: { person, visibility } }: { viewer: Viewer }) {
  const t = useText();
  const announce = useAnnounce();
  const command = useCommand(ChooseVisibilityDocument);
  const { jobTitle, about, email } = visibility;
  const [chosen, setChosen] = useState({ jobTitle, about, email });
  const [saved, setSaved] = useState(false);
  const choose = async (part: (typeof PARTS)[number], to: VisibleTo | undefined) => {
    if (!to) return;
    const next = { ...chosen, [part]: to };
    setChosen(next);
    setSaved(false);
    const outcome = await command.run(next);
    setSaved(outcome.ok);
    if (outcome.ok) announce(t("visibility.saved"));
    else setChosen(chosen);
  };
  return (
    <div className="form">
      <p className="measure">
        {t("visibility.lead")}{" "}
        <Link className="link" to={`/personen/${person.id}`}>
          {t("visibility.look")}
        </Link>
      </p>
      {PARTS.map((part) => (
        <Select
          key={part}
          name={`visible-${part}`}
          label={t(`profile.${part}`)}
          value={chosen[part]}
          onChange={(event) =>
            void choose(
              part,
              CHOICES.find((to) => to === event.target.value),
            )
          }
          options={CHOICES.map((value) => ({ value, label: t(`visibility.${value}`) }))}
        />
      ))}
      {command.problem ? <ProblemLine>{command.problem.message}</ProblemLine> : null}
      {saved ? (
        <StatusLine icon="check" tone="good">
          {t("visibility.saved")}
        </StatusLine>
      ) : null}
    </div>
  );
}
