import { useRegion, useViewer } from "#platform/web";
import { useQuery } from "@apollo/client/react";
import { ImprintPlaceholderDocument } from "../../operations.generated.ts";

/** Whether an administrator still has to write the imprint. An invented region needs none. */
export function useImprintMissing(): boolean {
  const viewer = useViewer();
  const region = useRegion();
  const skip = !viewer?.administrator || region?.demo;
  const { data } = useQuery(ImprintPlaceholderDocument, { skip });
  return !skip && data?.legalDocument.placeholder === true;
}
