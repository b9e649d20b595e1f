import { expect, type Page } from "@playwright/test";

interface Sent {
  operationName?: string;
}

/** Holds this operation back in all pages until every one of them has sent it: they reach the server at once. */
export async function atOnce(pages: readonly Page[], operation: string): Promise<void> {
  let waiting = 0;
  let release = () => undefined as void;
  const all = new Promise<void>((done) => (release = done));
  for (const page of pages)
    await page.route("**/graphql", async (route) => {
      const { operationName } = route.request().postDataJSON() as Sent;
      if (operationName !== operation) return route.fallback();
      waiting += 1;
      if (waiting === pages.length) release();
      await all;
      return route.continue();
    });
}

/** Lets this operation reach the server once and loses the answer on its way back. */
export async function loseAnswer(page: Page, operation: string): Promise<void> {
  let lost = false;
  await page.route("**/graphql", async (route) => {
    const { operationName } = route.request().postDataJSON() as Sent;
    if (lost || operationName !== operation) return route.fallback();
    lost = true;
    await route.fetch();
    return route.abort("connectionreset");
  });
}

/** Everything the server tells this page from now on: answers and socket frames. */
export function everythingHeard(page: Page): { text: () => Promise<string> } {
  const answers: Promise<string>[] = [];
  const frames: string[] = [];
  page.on("response", (response) => {
    if (/\/(graphql|socket\.io\/)/.test(response.url())) answers.push(response.text().catch(() => ""));
  });
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => frames.push(payload.toString())),
  );
  return { text: async () => [...(await Promise.all(answers)), ...frames].join("\n") };
}

/** The top edge on screen of an element, for "nothing has jumped". */
export async function topOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).boundingBox();
  expect(box, `${selector} is on the page`).not.toBeNull();
  return box?.y ?? Number.NaN;
}

/** Sends a question or a command as the page's person; answers its data. */
export async function command<Data>(page: Page, query: string, input?: object): Promise<Data> {
  const answer = await page.evaluate(
    async ([text, given]) => {
      const variables = given ? { input: { idempotencyKey: crypto.randomUUID(), ...given } } : {};
      const response = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.text();
    },
    [query, input ?? null] as const,
  );
  const { data } = JSON.parse(answer) as { data?: Data };
  if (!data) throw new Error(answer);
  return data;
}

/** A mobile line of the slow kind ("3G"): 400 ms there and back, 400 kbit/s. */
export async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const throughput = (400 * 1024) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    ...{ offline: false, latency: 400, downloadThroughput: throughput, uploadThroughput: throughput },
  });
}

/** Lets the page believe that its session ends at this moment, until it asks to stay. */
export async function endsAt(page: Page, moment: Date): Promise<void> {
  let extended = false;
  await page.route("**/graphql", async (route) => {
    const { operationName } = route.request().postDataJSON() as Sent;
    extended ||= operationName === "ExtendSession";
    if (operationName !== "Session") return route.fallback();
    const response = await route.fetch();
    const answer = (await response.json()) as { data: { viewer: { sessionEndsAt: string } } };
    if (!extended) answer.data.viewer.sessionEndsAt = moment.toISOString();
    return route.fulfill({ response, json: answer });
  });
}

/** Lets answers wait while they are held; released, they come one after the other. */
export async function slowly(page: Page): Promise<{ hold: () => void; release: () => void }> {
  let release = () => undefined as void;
  let before = Promise.resolve();
  const hold = () => {
    before = new Promise<void>((done) => (release = done));
  };
  await page.route("**/graphql", async (route) => {
    before = before.then(() => new Promise<void>((done) => setTimeout(done, 60)));
    await before;
    return route.continue().catch(() => undefined); // the page may have gone on meanwhile
  });
  return { hold, release: () => release() };
}
