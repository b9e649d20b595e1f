import { ApolloLink, Observable } from "@apollo/client";

/** Answers by `keyOf`, on their way since before the product ran; those with errors are rejected. */
export type AskedAhead = Map<string, Promise<ApolloLink.Result>>;

/**
 * Gives a question the answer that was asked for ahead of it, once. One that failed is asked again: the browser's own
 * `fetch` has asked for it without anything that answers faults.
 */
export function aheadLink(asked: AskedAhead): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const key = keyOf(operation.operationName ?? "", operation.variables);
    const answer = asked.get(key);
    asked.delete(key);
    if (!answer) return forward(operation);
    return new Observable((observer) => {
      let again: { unsubscribe: () => void } | undefined;
      answer.then(
        (result) => {
          observer.next(result);
          observer.complete();
        },
        () => (again = forward(operation).subscribe(observer)),
      );
      return () => again?.unsubscribe();
    });
  });
}

const keyOf = (name: string, variables: object) => `${name} ${JSON.stringify(variables)}`;
