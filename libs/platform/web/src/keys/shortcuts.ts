/** Where a shortcut acts. */
export type KeyPlace = "everywhere" | "thread" | "writing" | "desk";

interface Shortcut {
  place: KeyPlace;
  /** As the browser names it in `KeyboardEvent.key`, in lower case. */
  key: string;
  /** With Ctrl, or Cmd on a Mac. Without it the key acts alone: only outside of forms, and while single keys are on. */
  ctrl?: true;
}

/** Every shortcut there is: a room says what one does (`useKeys`), the help sheet tells of all. */
export const SHORTCUTS = {
  jump: { place: "everywhere", key: "k", ctrl: true },
  search: { place: "everywhere", key: "/" },
  help: { place: "everywhere", key: "?" },
  firstUnread: { place: "thread", key: "n" },
  reply: { place: "thread", key: "r" },
  send: { place: "writing", key: "enter", ctrl: true },
  next: { place: "desk", key: "j" },
  previous: { place: "desk", key: "k" },
  approve: { place: "desk", key: "a" },
  reject: { place: "desk", key: "r" },
  leave: { place: "desk", key: "escape" },
} as const satisfies Record<string, Shortcut>;

export type ShortcutName = keyof typeof SHORTCUTS;

/** Whether this press is the shortcut's. */
export function isKey(name: ShortcutName, event: KeyboardEvent): boolean {
  const { key, ctrl }: Shortcut = SHORTCUTS[name];
  if (event.altKey || event.key.toLowerCase() !== key) return false;
  return (event.ctrlKey || event.metaKey) === (ctrl ?? false);
}

/** In a form any press may be meant as text, also on its buttons: whoever missed the field must not act with words. */
const mayBeTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("textarea, select, input:not([type=radio]):not([type=checkbox])") ||
    target.closest("form") !== null);

/** Whether it acts now: one that acts alone is inert where somebody may be typing; under a dialog the page is. */
export function acts(name: ShortcutName, event: KeyboardEvent, single: boolean): boolean {
  if (event.repeat || event.defaultPrevented || !isKey(name, event)) return false;
  if (document.querySelector("dialog[open]")) return false;
  return "ctrl" in SHORTCUTS[name] || (single && !mayBeTyping(event.target));
}
