import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { Combobox } from "./combobox.tsx";

const ITEMS = ["Lindhof", "Lindner"];

function Example({ onPick, onNone }: { onPick: (item: string) => void; onNone?: () => void }) {
  const [text, setText] = useState("");
  return (
    <Combobox
      name="organisation"
      label="Organisation"
      text={text}
      onText={setText}
      items={ITEMS.filter((item) => text && item.startsWith(text))}
      itemKey={(item) => item}
      itemLabel={(item) => item}
      onPick={onPick}
      otherwise={onNone ? { label: "Nicht dabei", onPick: onNone } : undefined}
    />
  );
}

describe("the combobox", () => {
  it("is worked by keyboard alone: arrows move, Enter takes, Escape closes", () => {
    const picked: string[] = [];
    render(<Example onPick={(item) => picked.push(item)} />);
    const field = screen.getByRole("combobox", { name: "Organisation" });
    expect(field).toHaveAttribute("aria-expanded", "false");

    fireEvent.change(field, { target: { value: "Lin" } });
    expect(field).toHaveAttribute("aria-expanded", "true");
    fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "ArrowDown" });
    expect(screen.getByRole("option", { name: "Lindner" })).toHaveAttribute("aria-selected", "true");
    fireEvent.keyDown(field, { key: "Escape" });
    expect(field).toHaveAttribute("aria-expanded", "false");
    fireEvent.keyDown(field, { key: "ArrowUp" });
    fireEvent.keyDown(field, { key: "Enter" });

    expect(picked).toEqual(["Lindhof"]);
  });

  it("offers what to do where nothing matches, in the list itself", () => {
    let none = 0;
    render(<Example onPick={() => undefined} onNone={() => (none += 1)} />);
    const field = screen.getByRole("combobox", { name: "Organisation" });
    fireEvent.change(field, { target: { value: "Zorn" } });
    expect(screen.getByRole("option")).toHaveTextContent("Keine Treffer. Nicht dabei");

    fireEvent.keyDown(field, { key: "ArrowDown" });
    fireEvent.keyDown(field, { key: "Enter" });
    expect(none).toBe(1);
  });
});
