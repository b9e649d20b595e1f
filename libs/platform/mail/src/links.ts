/** Addresses of pages as they stand in mails. */
export class Links {
  constructor(private readonly publicUrl: string) {}

  to(path: string, query: Readonly<Record<string, string>> = {}): string {
    const url = new URL(path, this.publicUrl);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    return url.href;
  }
}
