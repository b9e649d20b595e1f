/** Characters a title and a post may have. */
export const TITLE = { min: 8, max: 160 } as const;
export const BODY = { min: 2, max: 20_000 } as const;
