import { Button } from "../form/button.tsx";
import { useUiText } from "../text.ts";

interface Props {
  children: string;
  /** Takes the act back. */
  onUndo?: () => void;
}

/** A strip where the row was: says what happened and takes it back. Never floats. */
export function Toast({ children, onUndo }: Props) {
  const t = useUiText();
  return (
    <div className="toast" role="status">
      <span>{children}</span>
      {onUndo ? (
        <Button kind="tertiary" onClick={onUndo}>
          {t("undo")}
        </Button>
      ) : null}
    </div>
  );
}
