import { useRef, useState } from "react";
import type { AdministeredGroupFragment } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { GroupForm } from "./group-form.tsx";
import { ModeratorsEditor } from "./moderators-editor.tsx";

/** One group with its two editors; the focus goes back to the button whose editor has closed. */
export function AdministeredGroup({ group }: { group: AdministeredGroupFragment }) {
  const t = useText();
  const [open, setOpen] = useState<"edit" | "moderators" | null>(null);
  const edit = useRef<HTMLButtonElement>(null);
  const { name } = group;
  const toggle = (part: "edit" | "moderators") => setOpen(open === part ? null : part);
  const edited = () => {
    setOpen(null);
    edit.current?.focus();
  };
  const moderators = group.moderators.map((person) => person.name).join(", ");
  return (
    <li className="administered">
      <div className="row">
        <div>
          <h3>{name}</h3>
          <p className="meta">
            {[
              t(`kind.${group.kind}`),
              t("administration.members", { count: group.memberCount }),
              moderators || t("administration.noModerators"),
            ].join(" · ")}
          </p>
        </div>
        <div className="act tools">
          <button
            type="button"
            ref={edit}
            aria-expanded={open === "edit"}
            aria-label={t("administration.editLabel", { name })}
            onClick={() => toggle("edit")}
          >
            {t("administration.edit")}
          </button>
          <button
            type="button"
            aria-expanded={open === "moderators"}
            aria-label={t("administration.moderatorsLabel", { name })}
            onClick={() => toggle("moderators")}
          >
            {t("administration.moderators")}
          </button>
        </div>
      </div>
      {open === "edit" ? <GroupForm group={group} onDone={edited} /> : null}
      {open === "moderators" ? <ModeratorsEditor group={group} /> : null}
    </li>
  );
}
