import { createContext, useContext } from "react";

/** Id of a field's control: what the error summary leads to. `scope` tells two forms of one page apart. */
export const fieldId = (name: string, scope?: string): string =>
  ["f", scope, name.replaceAll(".", "-")].filter(Boolean).join("-");

/** The scope of the form around a field. */
export const FieldScope = createContext<string | undefined>(undefined);

export interface FieldIds {
  control: string;
  hint: string;
  problem: string;
}

/** The ids of a field's parts, each once on the page. */
export function useFieldIds(name: string): FieldIds {
  const control = fieldId(name, useContext(FieldScope));
  return { control, hint: `${control}-hint`, problem: `${control}-problem` };
}
