import {
  ApolloClient,
  ApolloLink,
  gql,
  InMemoryCache,
  Observable,
  type TypedDocumentNode,
} from "@apollo/client";
import { ApolloProvider } from "@apollo/client/react";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { useCommand } from "./use-command.ts";

interface Data {
  ask: { thread: string } | { code: string; message: string };
}
interface Variables {
  input: { idempotencyKey: string; title: string };
}
const ASK = gql`
  mutation Ask($input: AskInput!) {
    ask(input: $input) {
      thread
    }
  }
` as TypedDocumentNode<Data, Variables>;

type Answer = "lost" | "broken" | Data["ask"];

function commandThatGets(answers: Answer[], after?: () => Promise<unknown>) {
  const keys: string[] = [];
  const link = new ApolloLink((operation) => {
    keys.push((operation.variables as Variables).input.idempotencyKey);
    const answer = answers.shift();
    return new Observable((observer) => {
      if (!answer || answer === "lost") return observer.error(new TypeError("Failed to fetch"));
      const errors = [{ message: "Something went wrong.", extensions: { correlationId: "0f3a" } }];
      observer.next(answer === "broken" ? { errors } : { data: { ask: answer } });
      observer.complete();
    });
  });
  const client = new ApolloClient({ cache: new InMemoryCache(), link });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  return { keys, hook: renderHook(() => useCommand(ASK, { after }), { wrapper }) };
}

const success = { thread: "1" };
const problem = { code: "TOO_SOON", message: "Bitte warten Sie." };

describe("a command", () => {
  it("keeps its key while the answer is lost, so that a retry creates nothing twice", async () => {
    const { keys, hook } = commandThatGets(["lost", success]);

    await act(() => hook.result.current.run({ title: "a" }));
    expect(hook.result.current.problem?.code).toBe("NETWORK");
    const outcome = await act(() => hook.result.current.run({ title: "a" }));

    expect(outcome).toEqual({ ok: true, value: success });
    expect(keys[1]).toBe(keys[0]);
  });

  it("takes a new key for changed words, and keeps that one", async () => {
    const { keys, hook } = commandThatGets(["lost", "lost", success]);

    await act(() => hook.result.current.run({ title: "a" }));
    await act(() => hook.result.current.run({ title: "ab" }));
    await act(() => hook.result.current.run({ title: "ab" }));

    expect(keys[1]).not.toBe(keys[0]);
    expect(keys[2]).toBe(keys[1]);
  });

  it.each([
    ["a success", success],
    ["a problem", problem],
  ])("takes a new key after %s", async (_, answer) => {
    const { keys, hook } = commandThatGets([answer, success]);

    await act(() => hook.result.current.run({ title: "a" }));
    await act(() => hook.result.current.run({ title: "b" }));

    expect(keys[1]).not.toBe(keys[0]);
  });

  it("names the number of an unexpected error, so that people can quote it", async () => {
    const { hook } = commandThatGets(["broken"]);

    await act(() => hook.result.current.run({ title: "a" }));

    expect(hook.result.current.problem?.message).toContain("Fehlernummer: 0f3a");
  });

  it("has failed when what belongs to it fails after a success", async () => {
    const { hook } = commandThatGets([success], () => Promise.reject(new TypeError("Failed to fetch")));

    const outcome = await act(() => hook.result.current.run({ title: "a" }));

    expect(outcome.ok).toBe(false);
    expect(hook.result.current.problem?.code).toBe("NETWORK");
  });

  it("hands a problem over with the server's words", async () => {
    const { hook } = commandThatGets([problem]);

    const outcome = await act(() => hook.result.current.run({ title: "a" }));

    expect(outcome).toEqual({ ok: false, problem });
    expect(hook.result.current.problem?.message).toBe("Bitte warten Sie.");
  });
});
