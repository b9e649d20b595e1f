import { newId } from "#kernel";

export const LARGEST_LOGO = 1_048_576;

/** Sends a picture as it is; GraphQL carries no files. Answers the problem, readable, or null. */
export async function sendLogo(file: File, language: string): Promise<string | null> {
  const answer = await fetch("/marke", {
    method: "POST",
    headers: {
      "content-type": file.type || "application/octet-stream",
      "accept-language": language,
      "idempotency-key": newId<"Command">(new Date()),
    },
    body: file,
  });
  if (answer.ok) return null;
  const { message } = (await answer.json()) as { message: string };
  return message;
}
