import { useMyGroups } from "#groups/web";
import type { Proposal } from "#ui";
import { useText } from "../../text.ts";
import { usePlaces } from "../places/use-places.tsx";

const plain = (text: string) =>
  text
    .toLocaleLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");

/** Whether every word begins a word of the text. */
function fits(text: string, words: string): boolean {
  const parts = plain(text).split(/[^\p{L}\p{N}]+/u);
  return plain(words)
    .split(/\s+/)
    .every((word) => parts.some((part) => part.startsWith(word)));
}

/** Pages that are there for the viewer, and the viewer's groups: first those of that name, then those it is done at. */
export function useKnownPlaces(words: string): Proposal[] {
  const t = useText();
  const { start, inbox, questions, groups, directory, desk, administration } = usePlaces();
  const own = [
    { to: "/fragen/stellen", icon: "plus", label: t("home.askButton") },
    { to: "/profil", icon: "person", label: t("mast.profile"), holds: t("jump.holds.profile") },
    { to: "/konto", icon: "lock", label: t("mast.security"), holds: t("jump.holds.security") },
    { to: "/hilfe", icon: "help", label: t("mast.help") },
  ] as const;
  const mine = useMyGroups().map(({ slug, kind, name }) => ({
    to: `/gruppen/${slug}`,
    icon: kind === "CLOSED" ? ("lock" as const) : ("group" as const),
    label: name,
  }));
  const places = [start, inbox, questions, groups, ...mine, directory, desk, administration, ...own].filter(
    (place) => place !== null,
  );
  const named = places.filter(({ label }) => fits(label, words));
  const holding = places.filter((place) => "holds" in place && fits(place.holds, words));
  return [...new Set([...named, ...(words ? holding : [])])].map(({ to, icon, label }) => ({
    id: to,
    icon,
    title: label,
    to,
  }));
}
