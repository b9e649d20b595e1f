import { paintRegion } from "#ui";
import { useId, useLayoutEffect, useRef } from "react";
import { useAdministrationText } from "../text.ts";

/** How links, buttons and marks look in this colour, in the light and in the dark. */
export function ColourPreview({ colour }: { colour: string }) {
  const t = useAdministrationText();
  const label = useId();
  return (
    <figure aria-labelledby={label}>
      <figcaption className="group-label" id={label}>
        {t("colour.preview")}
      </figcaption>
      <div className="colour-preview">
        <Sample colour={colour} theme="light" />
        <Sample colour={colour} theme="dark" />
      </div>
    </figure>
  );
}

function Sample({ colour, theme }: { colour: string; theme: "light" | "dark" }) {
  const t = useAdministrationText();
  const paper = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (paper.current) paintRegion(paper.current, colour);
  }, [colour]);
  return (
    <div ref={paper} data-kern-theme={theme}>
      <p className="small muted">{t(`colour.${theme}`)}</p>
      <p className="sample-link">{t("colour.sampleLink")}</p>
      <p className="n">{t("colour.sampleText")}</p>
      <p className="sample-button">{t("colour.sampleButton")}</p>
    </div>
  );
}
