import { useEffect, useId, useState, type KeyboardEvent } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/paths.ts";
import { useUiText } from "../text.ts";

/** One thing that was found, and where it is. */
export interface Proposal {
  /** Unlike every other one in the list. */
  id: string;
  icon: IconName;
  title: string;
  meta?: string;
  to: string;
}

/** Proposals under a heading; null while nothing is known yet. */
export interface ProposalGroup {
  name: string;
  title?: string;
  proposals: readonly Proposal[] | null;
}

interface Props {
  label: string;
  text: string;
  onText: (text: string) => void;
  groups: readonly ProposalGroup[];
  onPick: (proposal: Proposal) => void;
  /** What is shown does not answer the words yet. */
  waiting: boolean;
}

/** A field over a list that is always there (ARIA combobox): arrows, Home and End move, Enter takes the marked line. */
export function Finder({ label, text, onText, groups, onPick, waiting }: Props) {
  const t = useUiText();
  const list = useId();
  const [moved, setMoved] = useState<string | null>(null);
  const shown = groups.filter(({ proposals }) => proposals?.length);
  const all = shown.flatMap(({ proposals }) => proposals ?? []);
  const place = Math.max(
    0,
    all.findIndex(({ id }) => id === moved),
  );
  const active = all[place];
  const idOf = ({ id }: Proposal) => `${list}-${id}`;
  const activeId = active && idOf(active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: "nearest" });
  }, [activeId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = all.length - 1;
    const next = {
      ArrowDown: place === last ? 0 : place + 1,
      ArrowUp: place === 0 ? last : place - 1,
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === "Enter" && active) onPick(active);
    else if (next === undefined) return;
    else setMoved(all[next]?.id ?? null);
    event.preventDefault();
  };
  return (
    <div className="finder">
      <label className="kern-sr-only" htmlFor={`${list}-field`}>
        {label}
      </label>
      <div className="finder-field">
        <Icon name="search" />
        <input
          className="field"
          id={`${list}-field`}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded
          aria-controls={list}
          aria-activedescendant={activeId}
          aria-busy={waiting}
          autoComplete="off"
          placeholder={label}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setMoved(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="finder-list" id={list} role="listbox" aria-label={label}>
        {shown.map(({ name, title, proposals }) => (
          <div key={name} role="group" aria-labelledby={title ? `${list}-${name}` : undefined}>
            {title ? (
              <p className="group-label" id={`${list}-${name}`} role="presentation">
                {title}
              </p>
            ) : null}
            {proposals?.map((proposal) => (
              <div
                key={proposal.id}
                id={idOf(proposal)}
                className="proposal"
                role="option"
                aria-selected={proposal === active}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => onPick(proposal)}
              >
                <Icon name={proposal.icon} />
                <span>
                  {proposal.title}
                  {proposal.meta ? <span className="meta">{proposal.meta}</span> : null}
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <p className="kern-sr-only" role="status">
        {waiting ? "" : t("matches", { count: all.length })}
      </p>
    </div>
  );
}
