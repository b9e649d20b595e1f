import type { ApolloServerPlugin, GraphQLRequest } from "@apollo/server";
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getVariableValues,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { MOST_PER_PAGE } from "#kernel";

/** Objects one request may ask for at most; the page that asks for most, a thread, stays far below. */
const MOST_OBJECTS = 5_000;

/** A page costs its size times what each row asks for, whatever the size was given as; a bare field costs nothing. */
const objects: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first = args["first"] as unknown;
  if (typeof first === "number") return Math.max(1, Math.min(first, MOST_PER_PAGE)) * (1 + childComplexity);
  return childComplexity + (field.args.length > 0 ? 1 : 0);
};

/** Refuses a request that asks for too much before any of it is looked up. */
export const queryCost = (): ApolloServerPlugin => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ request, document, schema, operation }) => {
        if (costOf(schema, document, operation, request) <= MOST_OBJECTS) return Promise.resolve();
        throw new GraphQLError("The request asks for too much at once.", {
          extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
        });
      },
    }),
});

type Sent = Pick<GraphQLRequest, "operationName" | "variables">;

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  { operationName, variables = {} }: Sent,
): number {
  // variables that do not fit are refused in words by the execution, before anything is looked up
  if (getVariableValues(schema, operation?.variableDefinitions ?? [], variables).errors) return 0;
  try {
    return getComplexity({
      ...{ schema, query, variables, estimators: [objects] },
      ...(operationName && { operationName }),
    });
  } catch (error) {
    if (error instanceof GraphQLError) return Infinity; // too many parts to be weighed
    throw error;
  }
}
