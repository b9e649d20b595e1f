import { expect, type Page } from "@playwright/test";

interface Mail {
  subject: string;
  text: string;
}

export async function mailsTo(page: Page, email: string): Promise<Mail[]> {
  const answer = await page.request.get(`/dev/mail?to=${encodeURIComponent(email)}`, {
    headers: { accept: "application/json" },
  });
  return (await answer.json()) as Mail[];
}

/** The newest mail to this address whose subject or text fits, as soon as it has come. */
export async function mailTo(page: Page, email: string, words: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(page, email)).find(({ subject, text }) => words.test(`${subject}\n${text}`));
        return found?.subject;
      },
      { message: `a mail to ${email} with ${words}`, timeout: 15_000 },
    )
    .toBeDefined();
  return found as Mail;
}

/** The path of the mail's link to a page of this kind: "/bestaetigen?token=…". */
export function linkIn({ text }: Mail, path: string): string {
  const link = text.match(/https?:\/\/\S+/g)?.find((url) => new URL(url).pathname.startsWith(path));
  if (!link) throw new Error(`no link to ${path} in:\n${text}`);
  const { pathname, search, hash } = new URL(link);
  return pathname + search + hash;
}
