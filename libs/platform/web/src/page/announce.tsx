import { createContext, useCallback, useContext, useState, type ReactNode } from "react";

const AnnounceContext = createContext<(message: string) => void>(() => undefined);

/** The page's one polite live region. */
export function AnnounceProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState("");
  const announce = useCallback((text: string) => {
    setMessage("");
    setTimeout(() => setMessage(text), 50); // an unchanged text would not be read again
  }, []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="kern-sr-only" role="status" aria-live="polite">
        {message}
      </div>
    </AnnounceContext>
  );
}

/** Tells people who do not see the page what has just happened. */
export const useAnnounce = (): ((message: string) => void) => useContext(AnnounceContext);
