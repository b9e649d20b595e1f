import { useAnnounce } from "#platform/web";
import { Toast } from "#ui";
import { useState, type ReactNode } from "react";

/** What the viewer has just done here, said under the title until they do something else or leave the page. */
export function useOwnAct(groupId: string | undefined): [notice: ReactNode, say: (words: string) => void] {
  const announce = useAnnounce();
  const [said, setSaid] = useState({ groupId, words: "" });
  const notice = said.words && said.groupId === groupId ? <Toast>{said.words}</Toast> : null;
  const say = (words: string) => {
    setSaid({ groupId, words });
    if (words) announce(words);
  };
  return [notice, say];
}
