import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useUiText } from "../text.ts";
import { FieldFrame, type FieldProps, useControlProps } from "./field-frame.tsx";

interface Props<Item> extends FieldProps {
  text: string;
  /** What one does here, until something is typed. */
  placeholder?: string;
  onText: (text: string) => void;
  /** Null until it is known what matches. */
  items: readonly Item[] | null;
  itemKey: (item: Item) => string;
  itemLabel: (item: Item) => ReactNode;
  onPick: (item: Item) => void;
  /** A last line that is offered whatever was found, such as "mine is not there". */
  otherwise?: { label: string; onPick: () => void };
}

/** A text field that proposes matches (ARIA combobox with a list): arrows move, Enter takes, Escape closes. */
export function Combobox<Item>(props: Props<Item>) {
  const { name, label, hint, error, optional, text, placeholder, onText } = props;
  const { items, itemKey, itemLabel, onPick, otherwise } = props;
  const t = useUiText();
  const control = useControlProps({ name, hint, error });
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = items ?? [];
  const lines = found.length + (items && otherwise ? 1 : 0);
  const shown = open && lines > 0;

  const pick = (index: number) => {
    setOpen(false);
    setActive(-1);
    const item = found[index];
    if (item) onPick(item);
    else otherwise?.onPick();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && lines > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + lines) % lines);
    } else if (event.key === "Enter" && shown && active >= 0) {
      event.preventDefault();
      pick(active);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <FieldFrame {...{ name, label, hint, error, optional }}>
      <div className="combo">
        <input
          {...control}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          placeholder={placeholder}
          value={text}
          onChange={(event) => {
            onText(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <ul className="combo-list" id={list} role="listbox" aria-label={label} hidden={!shown}>
          {found.map((item, index) => (
            <Line
              key={itemKey(item)}
              id={`${list}-${index}`}
              active={index === active}
              onPick={() => pick(index)}
            >
              {itemLabel(item)}
            </Line>
          ))}
          {items && otherwise ? (
            <Line
              id={`${list}-${found.length}`}
              active={active === found.length}
              onPick={() => pick(found.length)}
            >
              {found.length === 0 ? <span className="muted">{t("noMatches")} </span> : null}
              {otherwise.label}
            </Line>
          ) : null}
        </ul>
        <span className="kern-sr-only" role="status">
          {items && open ? t("matches", { count: found.length }) : ""}
        </span>
      </div>
    </FieldFrame>
  );
}

interface LineProps {
  id: string;
  active: boolean;
  onPick: () => void;
  children: ReactNode;
}

/** One proposal; pressing it leaves the focus in the field. */
function Line({ id, active, onPick, children }: LineProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {children}
    </li>
  );
}
