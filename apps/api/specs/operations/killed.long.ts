import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "#platform/database";
import { Browser } from "../house/browser.ts";
import { Running } from "./composed.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const KILLS = 20;
const WRITERS = 3;
const REPLY =
  "mutation($input: ReplyInput!) { reply(input: $input) { __typename ... on ReplySuccess { post { id } } } }";

interface Page<Node> {
  readonly nodes: Node[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every node of a connection, page by page. */
async function all<Node>(page: (after: string | null) => Promise<Page<Node>>): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo } = await page(after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

describe(`a server killed ${KILLS} times while people write`, () => {
  const folder = temporaryFolder();
  let product: Running;
  let port: number;
  let asker: Browser;
  let threadId: string;

  async function start() {
    product = new Running(["node", "dist/apps/api/src/main.js"], {
      ...{
        PORT: `${port}`,
        DATA_DIR: join(folder, "data"),
        RATE_LIMIT_FACTOR: "10000",
        NODE_ENV: "production",
      },
    });
    await product.says(/^ready /m);
  }

  async function signIn(role: number): Promise<Browser> {
    const browser = new Browser(`http://127.0.0.1:${port}`);
    const { region } = await browser.must<{ region: { demoSignIns: { email: string; password: string }[] } }>(
      "{ region { demoSignIns { email password } } }",
    );
    const { email, password } = region.demoSignIns[role] ?? region.demoSignIns[0]!;
    expect(await browser.command("signIn", { email, password })).toMatchObject({
      __typename: "SignInSuccess",
    });
    return browser;
  }

  /** Sends one reply until it is confirmed, each time with the same key, as the page does. */
  async function write(writer: Browser, body: string): Promise<string> {
    for (const idempotencyKey = randomUUID(); ; await wait(100)) {
      const answer = await writer
        .graphql(REPLY, { input: { idempotencyKey, threadId, body } })
        .catch(() => undefined);
      const reply = (answer?.data as { reply?: { post?: { id: string } } } | undefined)?.reply;
      if (reply?.post) return reply.post.id;
    }
  }

  beforeAll(async () => {
    port = await freePort();
    await start();
    asker = await signIn(0);
    const { groups } = await asker.must<{ groups: { id: string; viewerCan: { ask: boolean } }[] }>(
      "{ groups { id viewerCan { ask } } }",
    );
    const groupId = groups.find(({ viewerCan }) => viewerCan.ask)!.id;
    const question = { groupId, title: "Bleibt alles da?", body: "Auch wenn der Server fällt?" };
    const asked = await asker.command("askQuestion", question, "... on ThreadSuccess { thread { id } }");
    threadId = (asked["thread"] as { id: string }).id;
  });
  afterAll(() => product.stop());

  it("has lost nothing that was confirmed, holds nothing twice, and tells everybody", async () => {
    const confirmed = new Map<string, string>();
    let over = false;
    const writing = Array.from({ length: WRITERS }, async (_, index) => {
      const writer = await signIn(1);
      for (let i = 0; !over; i++) {
        const body = `Antwort ${index}-${i}`;
        confirmed.set(body, await write(writer, body));
      }
    });
    for (let i = 0; i < KILLS; i++) {
      await wait(200 + Math.random() * 800);
      await product.stop("SIGKILL");
      await start();
    }
    over = true;
    await Promise.all(writing);

    const replies = await all(async (after) => {
      const query = `query($after: String) { thread(id: "${threadId}") { replies(first: 50, after: $after) {
        nodes { id body } pageInfo { hasNextPage endCursor } } } }`;
      const data = await asker.must<{ thread: { replies: Page<{ id: string; body: string }> } }>(query, {
        after,
      });
      return data.thread.replies;
    });
    expect(replies.map(({ id, body }) => [body, id]).sort()).toEqual([...confirmed].sort());

    const told = () =>
      all(async (after) => {
        const query = `query($after: String) { notifications(first: 50, after: $after) {
          nodes { postId thread { id } } pageInfo { hasNextPage endCursor } } }`;
        const data = await asker.must<{
          notifications: Page<{ postId: string | null; thread: { id: string } | null }>;
        }>(query, { after });
        return data.notifications;
      });
    const ours = async () =>
      (await told()).filter(({ thread }) => thread?.id === threadId).map(({ postId }) => postId);
    for (let i = 0; i < 120 && (await ours()).length < confirmed.size; i++) await wait(500);
    expect((await ours()).sort()).toEqual([...confirmed.values()].sort());
    console.log(`${confirmed.size} replies confirmed over ${KILLS} kills`);
  });
});
