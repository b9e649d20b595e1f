import { newId } from "#kernel";
import type { TypedDocumentNode } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { useMutation } from "@apollo/client/react";
import { useCallback, useRef, useState } from "react";
import { isUnauthenticated } from "../apollo/client.ts";
import { usePlatformText } from "../text.ts";
import { outcomeOf, type CommandProblem, type Outcome, type SuccessOf } from "./outcome.ts";

type Input<V> = V extends { input: infer I } ? Omit<I, "idempotencyKey"> : never;

export interface Command<TData, TVariables> {
  /**
   * Sends the input; resolves with the success or the problem, never rejects. `key`: of an intent that was kept, such
   * as in the outbox.
   */
  run: (input: Input<TVariables>, key?: string) => Promise<Outcome<SuccessOf<TData>>>;
  pending: boolean;
  /** The last problem, until the next run or `clear`. */
  problem: CommandProblem | null;
  clear: () => void;
}

interface Options {
  /** Names of queries to fetch again after a success. */
  refetch?: string[];
  /** Belongs to the act: where it fails after a success, the act has failed for the page. */
  after?: () => Promise<unknown>;
}

/**
 * One mutation with one idempotency key per intent: the key lives until the server has answered with a success or a
 * Problem, so that a retry after a lost answer creates nothing twice. It belongs to its input: changed words are
 * another intent, and the server refuses a key that comes with other words. One hook serves one intent: a list of
 * rows with a button each gives every row its own.
 */
export function useCommand<TData extends object, TVariables extends { input: object }>(
  document: TypedDocumentNode<TData, TVariables>,
  { refetch = [], after }: Options = {},
): Command<TData, TVariables> {
  const t = usePlatformText();
  const [mutate] = useMutation<TData, { input: unknown }>(
    document as unknown as TypedDocumentNode<TData, { input: unknown }>,
  );
  const unanswered = useRef<{ key: string; words: string } | null>(null);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<CommandProblem | null>(null);

  const run = useCallback(
    async (input: Input<TVariables>, key?: string): Promise<Outcome<SuccessOf<TData>>> => {
      const words = JSON.stringify(input);
      const before = unanswered.current;
      const again = before?.words === words && (!key || before.key === key);
      const intent = again ? before : { key: key ?? newId<"Command">(new Date()), words };
      unanswered.current = intent;
      setPending(true);
      setProblem(null);
      try {
        const variables = { input: { ...input, idempotencyKey: intent.key } };
        const { data } = await mutate({
          variables,
          refetchQueries: (result) => {
            const ok = result.data && outcomeOf(result.data).ok;
            return ok ? refetch : [];
          },
        });
        if (!data) throw new Error("a mutation answered nothing");
        const outcome = outcomeOf(data);
        if (unanswered.current === intent) unanswered.current = null;
        if (outcome.ok) await after?.();
        else setProblem(outcome.problem);
        return outcome;
      } catch (error) {
        const failure = failureOf(error, t);
        setProblem(failure);
        return { ok: false, problem: failure };
      } finally {
        setPending(false);
      }
    },
    [mutate, refetch, after, t],
  );
  const clear = useCallback(() => setProblem(null), []);
  return { run, pending, problem, clear };
}

const isText = (value: unknown): value is string => typeof value === "string";

function failureOf(error: unknown, t: ReturnType<typeof usePlatformText>): CommandProblem {
  if (isUnauthenticated(error)) return { code: "UNAUTHENTICATED", message: t("command.sessionEnded") };
  if (CombinedGraphQLErrors.is(error)) {
    const number = error.errors.map(({ extensions }) => extensions?.["correlationId"]).find(isText);
    const words = [t("command.internal"), number && t("command.number", { number })];
    return { code: "INTERNAL", message: words.filter(Boolean).join(" ") };
  }
  return { code: "NETWORK", message: t("command.network") };
}
