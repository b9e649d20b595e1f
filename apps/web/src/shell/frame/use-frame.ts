import { useEffect, useState, type ComponentType, type ReactNode } from "react";

/** What differs between people and visitors on every page: what stands around it, and what `/` is. */
export interface Frame {
  Around: ComponentType<{ children: ReactNode }>;
  Start: ComponentType;
}

const load = {
  member: (): Promise<Frame> => import("./member.ts"),
  visitor: (): Promise<Frame> => import("./visitor.ts"),
};
export type Who = keyof typeof load;

/**
 * The frame for whoever is there, null until it is known and loaded. In a state of its own rather than `lazy`: a
 * suspended part stays hidden for a third of a second at least, however soon it is there.
 */
export function useFrame(who: Who | null): Frame | null {
  const [frames, setFrames] = useState<Partial<Record<Who, Frame>>>({});
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const frame = who && frames[who];
  useEffect(() => {
    if (!who || frame) return;
    load[who]().then(
      (loaded) => setFrames((known) => ({ ...known, [who]: loaded })),
      (error: unknown) => setFailure({ error }),
    );
  }, [who, frame]);
  if (failure) throw failure.error;
  return frame ?? null;
}
