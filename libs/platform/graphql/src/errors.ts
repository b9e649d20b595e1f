import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { randomUUID } from "node:crypto";

type Report = (correlationId: string, error: unknown) => void;

/** The one place where the unexpected becomes an answer: a number to quote, and nothing about the inside. */
export const formatError =
  (report: Report) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.["code"];
    if (typeof code === "string" && code !== "INTERNAL_SERVER_ERROR")
      return { message: formatted.message, extensions: { code } };
    const cause = unwrapResolverError(error);
    if (cause instanceof GraphQLError && !cause.originalError && !formatted.path)
      return { message: cause.message, extensions: { code: "BAD_USER_INPUT" } };
    const correlationId = randomUUID();
    report(correlationId, cause);
    return { message: "Something went wrong.", extensions: { code: "INTERNAL", correlationId } };
  };
