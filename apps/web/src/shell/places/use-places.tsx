import { UnreadBadge } from "#notifications/web";
import { useViewer } from "#platform/web";
import type { IconName } from "#ui";
import type { ReactNode } from "react";
import { useText } from "../../text.ts";
import { DeskBadge } from "./desk-badge.tsx";

export interface Place {
  to: string;
  icon: IconName;
  label: string;
  /** How much waits there. */
  badge?: ReactNode;
}

/** The places that are there for this viewer. */
export function usePlaces(): Record<
  "start" | "inbox" | "questions" | "directory" | "groups" | "search",
  Place
> & {
  desk: Place | null;
  administration: Place | null;
} {
  const t = useText();
  const viewer = useViewer();
  const mayDecide = viewer?.openJoinRequestCount !== null;
  return {
    start: { to: "/", icon: "home", label: t("places.start") },
    inbox: { to: "/eingang", icon: "inbox", label: t("places.inbox"), badge: <UnreadBadge /> },
    questions: { to: "/fragen", icon: "ask", label: t("places.questions") },
    directory: { to: "/verzeichnis", icon: "directory", label: t("places.directory") },
    groups: { to: "/gruppen", icon: "group", label: t("places.groups") },
    search: { to: "/suche", icon: "search", label: t("places.search") },
    desk: mayDecide
      ? { to: "/freischaltung", icon: "desk", label: t("places.desk"), badge: <DeskBadge /> }
      : null,
    administration: viewer?.administrator
      ? { to: "/verwaltung", icon: "settings", label: t("places.administration") }
      : null,
  };
}
