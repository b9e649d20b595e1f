import { act, renderHook } from "@testing-library/react";
import { useNews } from "./use-news.ts";

interface Row {
  id: string;
  says: string;
}

describe("news of a list", () => {
  it("changes known rows, counts new ones, and forgets them for another list", async () => {
    const written: Row[] = [];
    const now = [
      { id: "c", says: "new" },
      { id: "a", says: "changed" },
    ];
    const { result, rerender } = renderHook(
      ({ of, rows }: { of: string; rows: Row[] }) =>
        useNews({ rows, of, ask: () => Promise.resolve(now), write: (row) => written.push(row) }),
      { initialProps: { of: "ALL", rows: [{ id: "a", says: "old" }] } },
    );

    await act(() => result.current.look());
    expect(written).toEqual([{ id: "a", says: "changed" }]);
    expect(result.current.count).toBe(1);

    rerender({ of: "MINE", rows: [] });
    expect(result.current.count).toBe(0);

    rerender({ of: "ALL", rows: now });
    expect(result.current.count).toBe(0);
  });
});

it("a list one has come back to asks at once, and one that is only now loaded does not", async () => {
  const ask = () => Promise.resolve([{ id: "b" }, { id: "a" }]);
  const given = { of: "ALL", ask, write: () => undefined, revisited: true };
  const back = renderHook(() => useNews({ ...given, rows: [{ id: "a" }] }));
  await act(() => Promise.resolve());
  expect(back.result.current.count).toBe(1);
  const fresh = renderHook(() => useNews({ ...given, rows: undefined }));
  await act(() => Promise.resolve());
  expect(fresh.result.current.count).toBe(0);
});
