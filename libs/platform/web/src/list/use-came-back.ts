import { useState } from "react";
import { NavigationType, useNavigationType } from "react-router";

/** Whether one has come back to this list (`of` names it): it stands as it was left, and news waits to be shown. */
export function useCameBack(of: string): boolean {
  const type = useNavigationType();
  const [left] = useState(type === NavigationType.Pop ? of : null);
  return left === of;
}
