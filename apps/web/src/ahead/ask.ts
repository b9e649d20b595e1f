import type { AskedAhead } from "#platform/web";
import texts from "virtual:first-questions";

// Runs by itself, before the rest of the page has even arrived: it asks what the page will certainly ask. Nothing may be
// imported here but the texts of the questions; the page takes the answers with `aheadLink`.

/** An answer nobody has taken by then is of no use: what it says may have changed. */
const KEPT_MS = 10_000;

type Answer = Awaited<NonNullable<ReturnType<AskedAhead["get"]>>>;

export const asked: AskedAhead = new Map();

function ask(operationName: keyof typeof texts, variables: object = {}) {
  const answer = fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ operationName, variables, query: texts[operationName] }),
  })
    .then((response) => response.json() as Promise<Answer>)
    .then((found) => (found.errors ? Promise.reject(new Error("asked in vain")) : found));
  answer.catch(() => undefined); // the page asks again, and shows what is wrong
  asked.set(`${operationName} ${JSON.stringify(variables)}`, answer);
  return answer;
}

const session = ask("Session");
const { pathname, hash } = window.location;

const thread = /^\/themen\/([\w-]+)$/.exec(pathname)?.[1];
const from = /^#beitrag-([\w-]+)$/.exec(hash)?.[1];
if (thread) void ask("ThreadPage", { id: thread, ...(from && { from }) });

session.then(
  ({ data }) => {
    if (!data?.viewer) return;
    void ask("TermsToAccept");
    void ask("MyGroups");
    if (pathname !== "/") return;
    for (const name of [
      "GroupsHere",
      "VerificationDesk",
      "NewForMe",
      "OpenQuestions",
      "MyGroupsAside",
    ] as const)
      void ask(name);
  },
  () => undefined,
);
setTimeout(() => asked.clear(), KEPT_MS);
