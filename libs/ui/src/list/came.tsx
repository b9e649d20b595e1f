import { useEffect, useState } from "react";
import { TextButton } from "../form/button.tsx";
import { firstInView, holdStill } from "../scroll/hold-still.ts";

interface Props {
  count: number;
  /** "2 neue Themen anzeigen" */
  label: (count: number) => string;
  onShow: () => void;
}

/** Offers what is new at the head of a list; comes without moving it. */
export function Came({ count, label, onShow }: Props) {
  const [shown, setShown] = useState(count);
  useEffect(() => {
    if (count === shown) return;
    const timer = setTimeout(() => holdStill(firstInView("li.row"), () => setShown(count)));
    return () => clearTimeout(timer);
  }, [count, shown]);
  return (
    <div role="status">
      {shown > 0 ? (
        <p className="came">
          <TextButton onClick={onShow}>{label(shown)}</TextButton>
        </p>
      ) : null}
    </div>
  );
}
