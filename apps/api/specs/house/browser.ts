import { type Socket, io } from "socket.io-client";

export interface Answer {
  readonly status: number;
  /** The body as it came, byte for byte. */
  readonly raw: string;
  readonly data: Record<string, never>;
  readonly errors?: { message: string; extensions?: { code?: string } }[];
}

/** One browser: cookies, GraphQL, sockets. */
export class Browser {
  private cookie = "";
  private readonly sockets: Socket[] = [];
  /** Of whoever is signed in. */
  id = "";
  email = "";

  constructor(private readonly url: string) {}

  async graphql(query: string, variables: object = {}): Promise<Answer> {
    return this.post(JSON.stringify({ query, variables }));
  }

  async post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
    const res = await fetch(`${this.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        cookie: this.cookie,
        "accept-language": "de",
        ...headers,
      },
      body,
    });
    const set = res.headers.get("set-cookie");
    if (set) this.cookie = set.split(";")[0]!;
    const raw = await res.text();
    return { status: res.status, raw, ...(parse(raw) as Pick<Answer, "data">) };
  }

  /** A plain link, as the address bar follows it; redirects are not. */
  download(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookie }, redirect: "manual" });
  }

  /** Sends a file as it is, the way a page of the product does. */
  upload(path: string, file: Buffer, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, {
      method: "POST",
      headers: {
        ...{ cookie: this.cookie, "accept-language": "de", "content-type": "image/png" },
        ...{ "idempotency-key": crypto.randomUUID(), "sec-fetch-site": "same-origin" },
        ...headers,
      },
      body: new Uint8Array(file),
    });
  }

  /** The data of an answer without errors. */
  async must<Data = Record<string, never>>(query: string, variables: object = {}): Promise<Data> {
    const { data, errors, raw } = await this.graphql(query, variables);
    if (errors || !data) throw new Error(raw);
    return data as unknown as Data;
  }

  /** A mutation with one input; answers its union member. Problems come with their code. */
  async command(
    name: string,
    input: object,
    fields = "",
    key: string = crypto.randomUUID(),
  ): Promise<Outcome> {
    const type = TYPES[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const data = await this.must<Record<string, Outcome>>(
      `mutation($input: ${type}!) { ${name}(input: $input) { __typename ... on Problem { code message } ${fields} } }`,
      { input: { idempotencyKey: key, ...input } },
    );
    return data[name]!;
  }

  async learnWhoIAm(): Promise<this> {
    const { viewer } = await this.must<{ viewer: { id: string; email: string } }>("{ viewer { id email } }");
    this.id = viewer.id;
    this.email = viewer.email;
    return this;
  }

  /** Opens a socket and collects every frame it gets. */
  async listen(): Promise<Frames> {
    const socket = io(this.url, {
      extraHeaders: { cookie: this.cookie },
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
    });
    this.sockets.push(socket);
    const frames: Frames = Object.assign([] as Hint[], { socket });
    socket.on("hint", (hint: Hint) => frames.push(hint));
    await new Promise<void>((done, fail) => socket.once("connect", done).once("connect_error", fail));
    return frames;
  }

  close(): void {
    for (const socket of this.sockets) socket.disconnect();
  }
}

export interface Hint {
  readonly topic: string;
  readonly threadId?: string;
  readonly groupId?: string;
}
export type Frames = Hint[] & { readonly socket: Socket };

export interface Outcome {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly decidedBy?: string | null;
  readonly fields?: { field: string; code: string }[];
  readonly [more: string]: unknown;
}

/** What to ask of a result that may be one of these problems. */
export const FIELDS = "... on InvalidInput { fields { field code } }";
export const DECIDED_BY = "... on Conflict { decidedBy }";

/** Inputs that are not named after their mutation. */
const TYPES: Record<string, string> = {
  confirmAffiliation: "DecideAffiliationInput",
  rejectAffiliation: "DecideAffiliationInput",
  dismissModerator: "AppointModeratorInput",
};

const parse = (raw: string): unknown => {
  try {
    return JSON.parse(raw);
  } catch {
    return {};
  }
};
