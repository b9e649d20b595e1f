import { useSignOut } from "#identity/web";
import { useViewer } from "#platform/web";
import { Dialog, Icon } from "#ui";
import { useState } from "react";
import { Link } from "react-router";
import { useText } from "../../text.ts";
import { useSheets } from "../sheets/use-sheets.ts";
import { PlaceLink } from "./place-link.tsx";
import { usePlaces, type Place } from "./use-places.tsx";

/** The same places at the bottom of a phone; what finds no room stands behind "Mehr". */
export function BottomBar() {
  const t = useText();
  const [open, setOpen] = useState(false);
  const places = usePlaces();
  const { start, groups, questions, inbox } = places;
  return (
    <>
      <nav className="bar" aria-label={t("places.main")}>
        {[start, groups, questions, inbox].map((place) => (
          <PlaceLink key={place.to} place={place} />
        ))}
        <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="more" />
          <span>{t("places.more")}</span>
        </button>
      </nav>
      <Dialog open={open} title={t("places.more")} onClose={() => setOpen(false)}>
        <More
          places={[places.search, places.directory, places.desk, places.administration]}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </>
  );
}

function More({ places, onDone }: { places: (Place | null)[]; onDone: () => void }) {
  const t = useText();
  const viewer = useViewer();
  const signOut = useSignOut();
  const show = useSheets();
  const jump = () => {
    onDone();
    show("jump");
  };
  const more: (Place | null)[] = [
    ...places,
    { to: "/profil", icon: "person", label: viewer?.person.name ?? t("mast.profile") },
    { to: "/hilfe", icon: "help", label: t("mast.help") },
  ];
  return (
    <ul className="more-places">
      <li>
        <button type="button" aria-haspopup="dialog" onClick={jump}>
          <Icon name="right" />
          <span>{t("jump.open")}</span>
        </button>
      </li>
      {more
        .filter((place) => place !== null)
        .map(({ to, icon, label, badge }) => (
          <li key={to}>
            <Link to={to} onClick={onDone}>
              <Icon name={icon} />
              <span>{label}</span>
              {badge}
            </Link>
          </li>
        ))}
      <li>
        <button type="button" onClick={() => void signOut()}>
          <Icon name="leave" />
          <span>{t("mast.signOut")}</span>
        </button>
      </li>
    </ul>
  );
}
