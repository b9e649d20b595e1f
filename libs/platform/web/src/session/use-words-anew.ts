import { useLanguage } from "#i18n";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useRef } from "react";

/** Answers that are kept and hold words of the server's, which are in one language. */
const WORDED = ["topics", "topic", "legalDocument"];

/** After a change of language, asks again for what the server has put into words. */
export function useWordsAnew(): void {
  const client = useApolloClient();
  const [language] = useLanguage();
  const before = useRef(language);
  useEffect(() => {
    if (before.current === language) return;
    before.current = language;
    for (const fieldName of WORDED) client.cache.evict({ id: "ROOT_QUERY", fieldName });
    void client.refetchQueries({ include: "active" }).catch(() => undefined); // each shows its own fault
  }, [client, language]);
}
