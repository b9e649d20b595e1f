import type * as Ui from "#ui";
import type { ReactNode } from "react";

/** Every component of libs/ui: what it exports under a name that begins with a capital. */
export type Component = {
  [Name in keyof typeof Ui]: Name extends Capitalize<Name> ? Name : never;
}[keyof typeof Ui];

/** What a component looks like, by state. */
export type States = Record<string, ReactNode>;

/** A component in each of its states. */
export function Specimen({ name, states }: { name: string; states: States }) {
  return (
    <div className="sec">
      <h3 className="row-title">{name}</h3>
      {Object.entries(states).map(([state, shown]) => (
        <div key={state} className="mt3">
          <p className="small muted">{state}</p>
          <div className="mt1">{shown}</div>
        </div>
      ))}
    </div>
  );
}
