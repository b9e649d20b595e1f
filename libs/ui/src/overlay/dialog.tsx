import { useEffect, useId, useRef, type ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import { useUiText } from "../text.ts";

interface Props {
  open: boolean;
  title: string;
  /** Escape, the cross, or the veil; without it the dialog can only be answered. */
  onClose?: () => void;
  children: ReactNode;
}

/** The browser forgets whom to give the focus back to when an open dialog is taken away, or the page drawn anew. */
function giveBack(before: Element | null) {
  if (document.activeElement !== document.body) return;
  const there = before?.isConnected ? before : document.getElementById(before?.id ?? "");
  if (there instanceof HTMLElement) there.focus();
}

/**
 * The browser's own modal dialog: keeps the focus inside and gives it back. A second Escape closes it whatever the
 * page says; one that has to be answered then opens again.
 */
export function Dialog({ open, title, onClose, children }: Props) {
  const t = useUiText();
  const element = useRef<HTMLDialogElement>(null);
  const label = useId();
  useEffect(() => {
    const dialog = element.current;
    if (!open || !dialog) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal();
    dialog.querySelector<HTMLElement>("textarea, input, select, [data-first]")?.focus(); // what is asked, before the cross
    return () => {
      if (dialog.isConnected) dialog.close();
      giveBack(before);
    };
  }, [open]);
  return (
    <dialog
      className="dialog"
      ref={element}
      aria-labelledby={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      onClose={() => {
        if (!open || element.current?.open) return;
        if (onClose) onClose();
        else element.current?.showModal();
      }}
    >
      <header>
        <h2 id={label}>{title}</h2>
        {onClose ? (
          <button className="close" type="button" aria-label={t("close")} onClick={onClose}>
            <Icon name="close" />
          </button>
        ) : null}
      </header>
      {open ? children : null}
    </dialog>
  );
}
