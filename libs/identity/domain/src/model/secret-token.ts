const BYTES = 32;

/** 32 random bytes as text that fits a link and a cookie. */
export function newToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(BYTES)));
}

/** What is stored instead of the token. Random secrets need no slow hash. */
export async function hashToken(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return base64url(new Uint8Array(digest));
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCodePoint(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
