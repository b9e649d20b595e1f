import { useId, useState, type KeyboardEvent, type ReactNode } from "react";
import { useUiText } from "../text.ts";
import { controlProps, FieldFrame, type FieldProps } from "./field-frame.tsx";

interface Props<Item> extends FieldProps {
  text: string;
  onText: (text: string) => void;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  itemLabel: (item: Item) => ReactNode;
  onPick: (item: Item) => void;
  /** A last line that is always offered once something was typed, such as "new organisation". */
  placeholder?: string;
}

/** A text field that proposes matches (ARIA combobox with a list): arrows move, Enter takes, Escape closes. */
export function Combobox<Item>(props: Props<Item>) {
  const { name, label, hint, error, optional, text, onText, items, itemKey, itemLabel, onPick, placeholder } =
    props;
  const t = useUiText();
  const list = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = open && items.length > 0;

  const pick = (item: Item) => {
    setOpen(false);
    setActive(-1);
    onPick(item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = items[active];
    if (step && items.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((active + step + items.length) % items.length);
    } else if (event.key === "Enter" && shown && chosen) {
      event.preventDefault();
      pick(chosen);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
    }
  };

  return (
    <FieldFrame {...{ name, label, hint, error, optional }}>
      <div className="combo">
        <input
          {...controlProps({ name, hint, error })}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={list}
          aria-activedescendant={shown && active >= 0 ? `${list}-${active}` : undefined}
          autoComplete="off"
          value={text}
          placeholder={placeholder}
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
          {items.map((item, index) => (
            <li
              key={itemKey(item)}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
            >
              {itemLabel(item)}
            </li>
          ))}
        </ul>
        <span className="kern-sr-only" role="status">
          {text.trim().length > 1 && open ? t("matches", { count: items.length }) : ""}
        </span>
      </div>
    </FieldFrame>
  );
}
