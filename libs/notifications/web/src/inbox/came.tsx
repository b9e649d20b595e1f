import { firstInView, holdStill, TextButton } from "#ui";
import { useEffect, useState } from "react";
import { useText } from "../text.ts";

/** "2 neue Hinweise anzeigen": comes without moving the list. */
export function Came({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useText();
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
          <TextButton onClick={onShow}>{t("fresh", { count: shown })}</TextButton>
        </p>
      ) : null}
    </div>
  );
}
