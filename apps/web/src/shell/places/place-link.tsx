import { Icon } from "#ui";
import { NavLink } from "react-router";
import type { Place } from "./use-places.tsx";

/** Icon, word and what waits; the current place is marked by the browser-readable `aria-current`. */
export function PlaceLink({ place }: { place: Place }) {
  return (
    <NavLink to={place.to} end={place.to === "/"}>
      <Icon name={place.icon} />
      <span>{place.label}</span>
      {place.badge}
    </NavLink>
  );
}
