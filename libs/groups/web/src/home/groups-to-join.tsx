import { Actions, ButtonLink, Section, StatusLine } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";
import { useGroupsHere } from "./use-groups-here.ts";

/** For the start page of whoever is in no closed group: the ones they may ask to join, or have asked. */
export function GroupsToJoin() {
  const t = useText();
  const groups = useGroupsHere()?.toJoin ?? [];
  if (groups.length === 0) return null;
  return (
    <Section title={t("toJoin.title")} end={<Link to="/gruppen">{t("aside.all")}</Link>}>
      <ul>
        {groups.map(({ id, slug, name, purpose, viewerStanding }) => (
          <li className="row" key={id}>
            <div>
              <h3 className="row-title">{name}</h3>
              <p className="row-excerpt brief muted">{purpose}</p>
              {viewerStanding === "APPLICANT" ? (
                <p className="mt1">
                  <StatusLine icon="clock">{t("list.standing.APPLICANT")}</StatusLine>
                </p>
              ) : null}
            </div>
            <div className="act">
              <Actions>
                <ButtonLink to={`/gruppen/${slug}`}>
                  {t(viewerStanding === "APPLICANT" ? "toJoin.see" : "join.title")}
                  <span className="kern-sr-only">: {name}</span>
                </ButtonLink>
              </Actions>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
