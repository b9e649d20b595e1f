import "../locales/in-specs.ts";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { Combobox } from "./combobox.tsx";

const ITEMS = ["Lindhof", "Lindner"];

function Example({ onPick }: { onPick: (item: string) => void }) {
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
});
