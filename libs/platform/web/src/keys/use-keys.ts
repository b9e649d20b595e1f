import { useEffect, useRef } from "react";
import { acts, type ShortcutName } from "./shortcuts.ts";
import { useSingleKeys } from "./single-keys.ts";

type Deeds = Partial<Record<ShortcutName, () => void>>;

/** What shortcuts do while this part of the page is there: `useKeys({ reply: () => box.current?.focus() })`. */
export function useKeys(deeds: Deeds): void {
  const [single] = useSingleKeys();
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const names = Object.keys(latest.current) as ShortcutName[];
      const name = names.find((each) => acts(each, event, single));
      const deed = name && latest.current[name];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [single]);
}
