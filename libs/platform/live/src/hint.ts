/** What a frame says: where to look, never what is there. The browser asks, and the answer passes the usual walls. */
export type Hint =
  | { readonly topic: "inbox" | "profile" }
  | { readonly topic: "thread"; readonly threadId: string; readonly groupId: string }
  | { readonly topic: "threads" | "desk" | "group"; readonly groupId: string };
