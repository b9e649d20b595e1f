import { useEffect, useRef, useState } from "react";
import { TextButton } from "../form/button.tsx";
import { firstInView, holdStill } from "../scroll/hold-still.ts";

interface Props {
  count: number;
  /** "2 neue Themen anzeigen" */
  label: (count: number) => string;
  /** Resolves once the new rows are on the page. */
  onShow: () => Promise<unknown>;
}

/** The first row below an element. */
function rowBelow(element: Element | null): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>("li.row .t")];
  const isBelow = (row: Node) =>
    element && element.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING;
  return rows.find(isBelow) ?? null;
}

/** Offers what is new at the head of a list; comes without moving it. Once shown, the first row has the focus. */
export function Came({ count, label, onShow }: Props) {
  const [shown, setShown] = useState(count);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (count === shown) return;
    const timer = setTimeout(() => holdStill(firstInView("li.row"), () => setShown(count)));
    return () => clearTimeout(timer);
  }, [count, shown]);
  const show = async () => {
    await onShow();
    requestAnimationFrame(() => rowBelow(place.current)?.focus());
  };
  return (
    <div role="status" ref={place}>
      {shown > 0 ? (
        <p className="came">
          <TextButton onClick={() => void show().catch(() => undefined)}>{label(shown)}</TextButton>
        </p>
      ) : null}
    </div>
  );
}
