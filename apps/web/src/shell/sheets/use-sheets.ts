import { createContext, useContext } from "react";

/** What can be laid over any page: where to go (`jump`), and which shortcuts there are (`keys`). */
export type SheetName = "jump" | "keys";

/** Opens a sheet; `text` is what is looked for. */
export type ShowSheet = (name: SheetName, text?: string) => void;

export const SheetContext = createContext<ShowSheet>(() => undefined);

export const useSheets = (): ShowSheet => useContext(SheetContext);
