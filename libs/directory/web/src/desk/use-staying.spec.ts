import { renderHook } from "@testing-library/react";
import { useStaying } from "./use-staying.ts";

const rows = (...ids: string[]) => ids.map((id) => ({ id }));

describe("rows that are decided", () => {
  it("keep their place, and new ones come at the end", () => {
    const { result, rerender } = renderHook(useStaying, { initialProps: rows("a", "b") });
    rerender(rows("b", "c"));
    expect(result.current.map(({ row, open }) => [row.id, open])).toEqual([
      ["a", false],
      ["b", true],
      ["c", true],
    ]);
  });
});
