import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import { ApolloDriver, type ApolloDriverConfig } from "@nestjs/apollo";
import { type DynamicModule, Module } from "@nestjs/common";
import { APP_FILTER, APP_GUARD, DiscoveryModule } from "@nestjs/core";
import { GraphQLModule } from "@nestjs/graphql";
import { type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import { resolve } from "node:path";
import type { Request, Response } from "express";
import type { Problem } from "#kernel";
import { AccessGuard, AccessScan } from "./access.ts";
import { ErrorFilter } from "./error.filter.ts";
import { DateTimeScalar } from "./date-time.scalar.ts";
import { formatError } from "./errors.ts";
import { problemText } from "./problem-text.ts";
import type { RequestContext } from "./request-context.ts";
import { queryCost } from "./query-cost.plugin.ts";
import { requestEnd } from "./request-end.plugin.ts";

const libs = resolve(import.meta.dirname, "../../.."); // libs/ in the sources, dist/libs/ when built

/** A union or interface member is the class of that name; a problem's message follows the request's language. */
function byClassName(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: object) => value.constructor.name;
    if (isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Problem"))
      type.getFields()["message"]!.resolve = (problem: Problem, _: unknown, { locale }: RequestContext) =>
        problemText(problem, locale);
  }
  return schema;
}

@Module({
  imports: [DiscoveryModule],
  providers: [
    AccessScan,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ErrorFilter },
  ],
})
class AccessModule {}

export interface GraphqlOptions {
  /** Whether the schema may be read off the running system. */
  readonly introspection: boolean;
  readonly contextOf: (req: Request, res: Response) => RequestContext;
  readonly report: (correlationId: string, error: unknown) => void;
}

export function graphqlModule({ introspection, contextOf, report }: GraphqlOptions): DynamicModule {
  const armor = new ApolloArmor({
    maxDepth: { n: 14 },
    maxAliases: { n: 15 },
    maxTokens: { enabled: false }, // the parser counts itself, and answers 400
    maxDirectives: { n: 20 },
    costLimit: { enabled: false }, // it does not see what variables hold: queryCost does
    blockFieldSuggestion: { enabled: true },
  }).protect();
  return {
    module: AccessModule,
    imports: [
      GraphQLModule.forRoot<ApolloDriverConfig>({
        ...armor,
        driver: ApolloDriver,
        typePaths: [`${libs}/*/api/src/**/*.graphql`, `${libs}/platform/graphql/src/*.graphql`],
        resolvers: { DateTime: DateTimeScalar },
        transformSchema: byClassName,
        context: ({ req, res }: { req: Request; res: Response }) => contextOf(req, res),
        plugins: [requestEnd as ApolloServerPlugin, queryCost(), ...(armor.plugins as ApolloServerPlugin[])],
        formatError: formatError(report),
        parseOptions: { maxTokens: 1500 },
        introspection,
        graphiql: false,
        playground: false,
        csrfPrevention: true,
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
      }),
    ],
  };
}
