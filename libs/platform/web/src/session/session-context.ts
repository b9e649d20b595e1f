import { createContext, useContext } from "react";
import type { SessionQuery, SessionViewerFragment } from "../operations.generated.ts";

export type Viewer = SessionViewerFragment;
export type Region = NonNullable<SessionQuery["region"]>;

export interface Session {
  /** Who is signed in; null for a visitor. */
  viewer: Viewer | null;
  /** Null until an administrator has named it. */
  region: Region | null;
  /** True until the first answer is there. */
  loading: boolean;
  /** The first question could not be asked. */
  failed: boolean;
  /** The server said that the session is over while somebody was at work. */
  ended: boolean;
  refetch: () => Promise<void>;
  /** After a sign-in: forgets everything read before when another person is there, and asks who it is. */
  signedIn: () => Promise<void>;
  /** After a sign-out: forgets the drafts and loads a page anew (the start page), so that nothing of what was read is left. */
  signedOut: (to?: string) => void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession needs GemeinsamProviders");
  return session;
}

/** Who is signed in; null for a visitor. */
export const useViewer = (): Viewer | null => useSession().viewer;
export const useRegion = (): Region | null => useSession().region;
