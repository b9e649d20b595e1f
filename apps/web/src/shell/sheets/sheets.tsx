import { useKeys } from "#platform/web";
import { lazy, Suspense, useCallback, useState, type ReactNode } from "react";
import { SheetContext, type SheetName } from "./use-sheets.ts";

const Palette = lazy(async () => ({ default: (await import("../palette/palette.tsx")).Palette }));
const KeySheet = lazy(async () => ({ default: (await import("./key-sheet.tsx")).KeySheet }));

/** Lays the sheets over the page. Each is loaded when it is first asked for, and stays: a dialog gives the focus back. */
export function Sheets({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<SheetName | null>(null);
  const [asked, setAsked] = useState<ReadonlySet<SheetName>>(new Set());
  const [text, setText] = useState("");
  const show = useCallback((name: SheetName, words = "") => {
    setAsked((before) => new Set(before).add(name));
    setText(words);
    setOpen(name);
  }, []);
  const close = useCallback(() => setOpen(null), []);
  useKeys({ help: () => show("keys") });
  return (
    <SheetContext value={show}>
      {children}
      <Suspense>
        {asked.has("keys") ? <KeySheet open={open === "keys"} onClose={close} /> : null}
        {asked.has("jump") ? <Palette open={open === "jump"} begin={text} onClose={close} /> : null}
      </Suspense>
    </SheetContext>
  );
}
