export { Access } from "./access.ts";
export {
  connectionOf,
  cursorOf,
  namedConnectionOf,
  namedPageRequest,
  packCursor,
  pageRequest,
  pageSize,
  placeOf,
  unpackCursor,
} from "./connection.ts";
export { type GraphqlOptions, graphqlModule } from "./graphql.module.ts";
export { type Loader, byKey, defineLoader, ownType } from "./loader.ts";
export { addProblemTexts, problemText } from "./problem-text.ts";
export { type Locale, RequestContext } from "./request-context.ts";
export { useCases } from "./use-cases.ts";
export { RateLimits } from "./rate-limits.ts";
