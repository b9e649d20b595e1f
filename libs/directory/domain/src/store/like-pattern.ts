/** Text a stranger typed, as a pattern that finds it anywhere: its own % and _ count as themselves. */
export const likePattern = (typed: string): string =>
  `%${typed
    .trim()
    .slice(0, 100)
    .replaceAll("\0", "")
    .replace(/[\\%_]/g, (c) => `\\${c}`)}%`;
