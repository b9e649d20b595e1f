import { useCommand, useSession } from "#platform/web";
import { useNavigate } from "react-router";
import { SignOutDocument } from "../operations.generated.ts";

/** Ends the session and forgets everything that was read in it. */
export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  const { signedOut } = useSession();
  const command = useCommand(SignOutDocument);
  return async () => {
    const outcome = await command.run({});
    if (!outcome.ok) return;
    await navigate("/");
    await signedOut();
  };
}
