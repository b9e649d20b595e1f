import { usePageTitle, useViewer } from "#platform/web";
import { PageHead, Tabs, WorkPage } from "#ui";
import type { ReactNode } from "react";
import { useParams, useSearchParams } from "react-router";
import { useText } from "../text.ts";
import { Decided } from "./decided.tsx";
import { OpenRequests } from "./open-requests.tsx";

interface Props {
  /** Organisations and affiliations that wait for a check. */
  verificationDesk: ReactNode;
  /** For whoever moderates no closed group. */
  withoutDesk: ReactNode;
}

/** /freischaltung and /freischaltung/:id */
export function DeskPage({ verificationDesk, withoutDesk }: Props) {
  const moderates = useViewer()?.openJoinRequestCount !== null;
  return moderates ? <Desk verificationDesk={verificationDesk} /> : withoutDesk;
}

function Desk({ verificationDesk }: Pick<Props, "verificationDesk">) {
  const t = useText();
  const { id } = useParams();
  const [params] = useSearchParams();
  const decided = !id && params.get("ansicht") === "entschieden";
  usePageTitle(t("desk.title"));
  const tabs = (
    <Tabs
      label={t("desk.view")}
      tabs={[
        { to: "/freischaltung", label: t("desk.open"), current: !decided },
        { to: "/freischaltung?ansicht=entschieden", label: t("desk.decided"), current: decided },
      ]}
    />
  );
  return decided ? (
    <WorkPage head={<PageHead title={t("desk.title")}>{tabs}</PageHead>} below={<Decided />} />
  ) : (
    <OpenRequests id={id} tabs={tabs} below={verificationDesk} />
  );
}
