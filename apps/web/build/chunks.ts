import type { Rolldown } from "vite";

/** Rooms of the browser only declare things: a page that takes one of a room's names does not load the others. */
const declares = /\/libs\/(i18n|ui|[^/]+\/web)\/src\/.*\.tsx?$/;
/** Passes names on, and brings the styles. */
const bringsStyles = /\/libs\/ui\/src\/index\.ts$/;

export const moduleSideEffects = (id: string) => !declares.test(id) || bringsStyles.test(id);

/** A room's words and operations: each of its pages needs them. */
const roomWords = /\/libs\/([^/]+)\/web\/src\/(text|locales\/de(-\w+)?|operations\.generated)\.ts$/;
/** What pages are composed of, and what both frames have. Forms with their package stay with the pages that need them. */
const parts =
  /\/libs\/((kernel|ui|platform\/web)\/src\/(?!form\/use-fields|locales\/en)|directory\/web\/src\/language\/)|\/apps\/web\/src\/shell\/[a-z]+\.tsx$/;
/** The frame around visitors' pages, with the landing page. */
const visitor = /\/apps\/web\/src\/shell\/frame\/visitor|\/directory\/web\/src\/landing\/(?!locales\/en)/;
/** The frame around people's pages, with the home page. */
const member = /\/apps\/web\/src\/shell\/frame\/member\.ts$/;

const alone = { includeDependenciesRecursively: false };

/**
 * Few files, of what is needed together and changes together: on a slow line each file is a wait of its own.
 * Packages lie apart, so that a new version of the product leaves them in the browser's cache.
 */
export const groups: Rolldown.CodeSplittingGroup[] = [
  { name: "ahead", test: /\/apps\/web\/src\/ahead\/|first-questions/, priority: 7, ...alone },
  { name: "packages", test: /\/node_modules\//, tags: ["$initial"], priority: 6 },
  { name: "commands", test: /\/node_modules\/(@apollo|uuid)\//, priority: 6 },
  { name: "start", tags: ["$initial"], priority: 5, ...alone },
  { name: (id) => roomWords.exec(id)?.[1] ?? null, priority: 4, ...alone },
  { name: "parts", test: parts, priority: 3, ...alone },
  { name: "visitor", test: visitor, priority: 2, ...alone },
  { name: "member", test: member, priority: 1 },
];
