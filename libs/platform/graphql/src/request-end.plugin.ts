import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./request-context.ts";

/**
 * Closes the request's read unit, whatever became of the request. The answer does not wait for it: what was only read
 * needs no commit to be true, and a connection that breaks then is the pool's to replace.
 */
export const requestEnd: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => {
        contextValue.close().catch(() => undefined);
        return Promise.resolve();
      },
    }),
};
