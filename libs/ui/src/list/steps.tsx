import type { ReactNode } from "react";

export interface Step {
  title: string;
  detail: ReactNode;
  state: "done" | "now" | "ahead";
}

/** Stations on a line, vertical on a phone. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className="steps">
      {steps.map(({ title, detail, state }) => (
        <li
          key={title}
          className={{ done: "done", now: "done now", ahead: "" }[state]}
          aria-current={state === "now" ? "step" : undefined}
        >
          <b>{title}</b>
          {detail}
        </li>
      ))}
    </ol>
  );
}
