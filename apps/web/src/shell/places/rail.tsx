import { MyGroups } from "#groups/web";
import { Icon } from "#ui";
import { NavLink } from "react-router";
import { useText } from "../../text.ts";
import { PlaceLink } from "./place-link.tsx";
import { usePlaces } from "./use-places.tsx";

/** Orientation beside every page: the places, then the viewer's groups. */
export function Rail() {
  const t = useText();
  const { start, inbox, questions, directory, desk, administration } = usePlaces();
  const places = [start, inbox, questions, directory, desk, administration].filter((place) => place !== null);
  return (
    <nav className="rail" aria-label={t("places.label")}>
      <div>
        <ul>
          {places.map((place) => (
            <li key={place.to}>
              <PlaceLink place={place} />
            </li>
          ))}
        </ul>
        <div className="groups">
          <h2>{t("places.myGroups")}</h2>
          <MyGroups />
          <NavLink to="/gruppen" end>
            <Icon name="more" />
            <span>{t("places.allGroups")}</span>
          </NavLink>
        </div>
      </div>
    </nav>
  );
}
