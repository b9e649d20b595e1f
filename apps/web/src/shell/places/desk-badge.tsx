import { useWaitingVerifications } from "#directory/web";
import { OpenRequestsBadge } from "#groups/web";

/** How much waits at the desk: join requests, organisations and affiliations. */
export function DeskBadge() {
  const { organisations, affiliations, known } = useWaitingVerifications();
  if (!known) return null; // one number from the beginning
  return <OpenRequestsBadge more={organisations.length + affiliations.length} />;
}
