import { useOrganisationsNamed, usePeopleNamed } from "#directory/web";
import { useDebounced } from "#platform/web";
import { useThreadsFound } from "#search/web";
import { Dialog, Finder, type Proposal } from "#ui";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useText } from "../../text.ts";
import { useKnownPlaces } from "./use-known-places.ts";

interface Props {
  open: boolean;
  /** What is looked for at first. */
  begin: string;
  onClose: () => void;
}

/** Where to go: pages, and what bears the name, before threads that hold the words somewhere; only what the viewer may read, since the server is asked as ever. */
export function Palette({ open, begin, onClose }: Props) {
  const t = useText();
  return (
    <Dialog open={open} title={t("jump.title")} onClose={onClose}>
      <Jump begin={begin} onDone={onClose} />
    </Dialog>
  );
}

function Jump({ begin, onDone }: { begin: string; onDone: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const [text, setText] = useState(begin);
  const words = text.trim();
  const rested = useDebounced(words);
  const places = useKnownPlaces(words);
  const [threads, people, organisations] = [
    useThreadsFound(rested),
    usePeopleNamed(rested),
    useOrganisationsNamed(rested),
  ];
  const found = { threads, people, organisations };
  const everything: Proposal = {
    id: "everything",
    icon: "search",
    title: t("jump.everything", { text: words }),
    to: `/suche?q=${encodeURIComponent(words)}`,
  };
  const go = ({ to }: Proposal) => {
    onDone();
    void navigate(to);
  };
  return (
    <>
      <Finder
        label={t("jump.label")}
        text={text}
        onText={setText}
        groups={[
          { name: "places", title: t("jump.places"), proposals: places },
          ...(["organisations", "people", "threads"] as const).map((name) => ({
            name,
            title: t(`jump.${name}`),
            proposals: words ? found[name].proposals : [],
          })),
          { name: "everything", proposals: words ? [everything] : [] },
        ]}
        onPick={go}
        waiting={words !== rested || Object.values(found).some(({ proposals }) => proposals === null)}
      />
      {Object.values(found).some(({ failed }) => failed) ? (
        <p className="small muted mt2" role="status">
          {t("jump.failed")}
        </p>
      ) : null}
    </>
  );
}
