import { useAnnounce, useCommand, useOnline, useOutbox, useSession, useUnsent } from "#platform/web";
import { useEffect, useRef, useState } from "react";
import { ReplyDocument } from "../operations.generated.ts";
import { useText } from "../text.ts";
import { aboutOf, REPLIES, tellSent, type Unsent, type UnsentReply } from "./unsent-reply.ts";

const RETRY = 15_000;
/** What may go well later by itself. */
const PASSING = ["NETWORK", "INTERNAL", "UNAUTHENTICATED", "TOO_MANY_REQUESTS"];

/** One tab at a time; a browser without locks relies on the key alone. */
const alone = (send: () => Promise<void>): Promise<void> =>
  "locks" in navigator ? navigator.locks.request("gemeinsam.outbox", send) : send();

/** Sends what was written without a connection, on whichever page one is then. Shows nothing. */
export function Outbox() {
  const t = useText();
  const announce = useAnnounce();
  const online = useOnline();
  const { ended } = useSession();
  const unsent = useUnsent<UnsentReply>(REPLIES);
  const outbox = useOutbox<UnsentReply>();
  const { run } = useCommand(ReplyDocument);
  const [tries, setTries] = useState(0);
  const next = unsent.find(({ problem }) => problem === null);

  /** Whether it can go on with the next one. */
  const send = async (reply: Unsent<UnsentReply>): Promise<boolean> => {
    const { threadId, replyToId, body } = reply.input;
    const outcome = await run({ threadId, replyToId, body }, reply.key);
    if (!outcome.ok && PASSING.includes(outcome.problem.code)) return false;
    if (outcome.ok) {
      outbox.remove(aboutOf(reply.input), reply);
      tellSent(outcome.value.post);
      announce(t("reply.sent"));
    } else outbox.change(aboutOf(reply.input), { ...reply, problem: outcome.problem.message });
    return true;
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });

  useEffect(() => {
    if (!online || ended || !next) return;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout>;
    void alone(async () => {
      if (stopped || (await latest.current(next)) || stopped) return;
      timer = setTimeout(() => setTries((count) => count + 1), RETRY);
    });
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [online, ended, next, tries]);
  return null;
}
