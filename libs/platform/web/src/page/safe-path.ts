/** A path of this site to go on to after the sign-in, or null: no other host, no script. */
export function safePath(value: string | null | undefined): string | null {
  if (!value?.startsWith("/") || /^\/[/\\]/.test(value)) return null;
  const url = new URL(value, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search + url.hash : null;
}
