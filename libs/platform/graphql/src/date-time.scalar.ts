import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const parse = (value: unknown): Date => {
  const date = new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError("DateTime wants an ISO 8601 instant.");
  return date;
};

export const DateTimeScalar = new GraphQLScalarType({
  name: "DateTime",
  serialize: (value) => (value instanceof Date ? value : parse(value)).toISOString(),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
