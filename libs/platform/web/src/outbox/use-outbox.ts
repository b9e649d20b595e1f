import { useMemo, useSyncExternalStore } from "react";
import { useViewer } from "../session/session-context.ts";
import { changeUnsent, onOutbox, putUnsent, readOutbox, type Unsent } from "./outbox-store.ts";

/** What the viewer has written that is not sent yet: all of a kind ("reply"), or about one thing. */
export function useUnsent<Input>(about: string): readonly Unsent<Input>[] {
  const viewerId = useViewer()?.id ?? "none";
  const text = useSyncExternalStore(onOutbox, () => readOutbox(viewerId, about));
  return useMemo(() => JSON.parse(text) as Unsent<Input>[], [text]);
}

/** Puts something aside until there is a connection, and takes it out again. */
export function useOutbox<Input>() {
  const viewerId = useViewer()?.id ?? "none";
  return useMemo(
    () => ({
      put: (about: string, input: Input) => putUnsent(viewerId, about, input),
      change: (about: string, unsent: Unsent<Input>) => changeUnsent(viewerId, about, unsent.key, unsent),
      remove: (about: string, { key }: Unsent<Input>) => changeUnsent(viewerId, about, key, null),
    }),
    [viewerId],
  );
}
