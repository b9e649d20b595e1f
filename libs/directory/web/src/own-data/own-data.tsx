import { Button, Section } from "#ui";
import { useEffect, useRef, useState } from "react";
import { useText } from "../text.ts";
import { EraseAccount } from "./erase-account.tsx";

/** What is stored about the viewer, to take along; and the end of the account. */
export function OwnData() {
  const t = useText();
  const [erasing, setErasing] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const before = useRef(erasing);
  useEffect(() => {
    if (before.current !== erasing)
      part.current?.querySelector<HTMLElement>("input:checked, button")?.focus();
    before.current = erasing;
  }, [erasing]);
  return (
    <>
      <Section id="daten" title={t("ownData.export")}>
        <p className="measure mt3">{t("ownData.exportText")}</p>
        <p className="mt4">
          <a className="kern-btn kern-btn--secondary" href="/export" download>
            <span className="kern-label">{t("ownData.download")}</span>
          </a>
        </p>
      </Section>
      <Section title={t("ownData.erase")}>
        <p className="measure mt3">{t("ownData.eraseText")}</p>
        <div className="mt4" ref={part}>
          {erasing ? (
            <EraseAccount onClose={() => setErasing(false)} />
          ) : (
            <Button onClick={() => setErasing(true)}>{t("ownData.eraseOpen")}</Button>
          )}
        </div>
      </Section>
    </>
  );
}
