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
    if (open && dialog && !dialog.open) {
      dialog.showModal();
      dialog.querySelector<HTMLElement>("textarea, input, select, [data-first]")?.focus(); // what is asked, before the cross
    }
    if (!open && dialog?.open) dialog.close();
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
