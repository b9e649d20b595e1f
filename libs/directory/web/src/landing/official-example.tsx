import { Icon } from "#ui";
import { useLandingText } from "./text.ts";

/** The one framed thing, marked as an example: what an authority's answer looks like. */
export function OfficialExample() {
  const t = useLandingText();
  return (
    <figure>
      <figcaption className="small muted">{t("example.caption")}</figcaption>
      <div className="official">
        <header>
          <span className="ini office" aria-hidden="true">
            <Icon name="office" />
          </span>
          <div>
            <p className="official-name">{t("example.office")}</p>
            <p className="small muted">{t("example.kind")}</p>
          </div>
        </header>
        <dl className="facts">
          <div>
            <dt>{t("example.asOf")}</dt>
            <dd>{t("example.asOfDate")}</dd>
          </div>
          <div>
            <dt>{t("example.until")}</dt>
            <dd>{t("example.untilDate")}</dd>
          </div>
          <div>
            <dt>{t("example.jurisdiction")}</dt>
            <dd>{t("example.jurisdictionName")}</dd>
          </div>
        </dl>
        <div className="prose">
          <p>{t("example.text")}</p>
        </div>
        <footer>{t("example.norm")}</footer>
      </div>
    </figure>
  );
}
