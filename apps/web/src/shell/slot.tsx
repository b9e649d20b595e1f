import { Skeleton } from "#ui";
import { Suspense, type ReactNode } from "react";

/** Another room's part of a page: the page stands while the part is still on its way. */
export function Slot({ children }: { children: ReactNode }) {
  return <Suspense fallback={<Skeleton />}>{children}</Suspense>;
}
