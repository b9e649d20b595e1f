import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./request-context.ts";

/** Closes the request's read unit, whatever became of the request. */
export const requestEnd: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => contextValue.close(),
    }),
};
