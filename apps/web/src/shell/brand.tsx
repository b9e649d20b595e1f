import { useRegion } from "#platform/web";
import { Icon, RegionLogo } from "#ui";
import { Link } from "react-router";
import { useText } from "../text.ts";

/** The mark, or the logo of the region, and the region's name; leads home. */
export function Brand() {
  const t = useText();
  const region = useRegion();
  return (
    <Link className="brand" to="/">
      {region?.logo ? <RegionLogo {...region.logo} name={region.name} /> : <Icon name="mark" />}
      <span>
        {t("brand")}
        {region ? <small>{region.name}</small> : null}
      </span>
    </Link>
  );
}

export function SkipLink() {
  const t = useText();
  return (
    <a className="skip" href="#inhalt">
      {t("skip")}
    </a>
  );
}
