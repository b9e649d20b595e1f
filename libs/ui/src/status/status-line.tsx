import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/paths.ts";

interface Props {
  tone?: "good" | "warn" | "bad" | "accent" | "muted";
  icon: IconName;
  children: ReactNode;
}

/** A state in an icon and words, never in colour alone; may end in a `TextButton` that undoes it. */
export function StatusLine({ tone = "muted", icon, children }: Props) {
  return (
    <span className={`status ${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}

/** Says in words who reads along; stands in the head of every closed page and where one writes. */
export function AudienceLine({ open, children }: { open?: boolean; children: ReactNode }) {
  return (
    <p className="audience">
      <Icon name={open ? "group" : "lock"} />
      <span>{children}</span>
    </p>
  );
}
