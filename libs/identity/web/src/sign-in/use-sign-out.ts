import { useCommand, useSession } from "#platform/web";
import { SignOutDocument } from "../operations.generated.ts";

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const { signedOut } = useSession();
  const command = useCommand(SignOutDocument);
  return async () => {
    const outcome = await command.run({});
    if (outcome.ok) signedOut();
  };
}
