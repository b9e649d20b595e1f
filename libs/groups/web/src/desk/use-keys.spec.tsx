import { fireEvent, render, screen } from "@testing-library/react";
import { useKeys } from "./use-keys.ts";

function Desk({ onApprove }: { onApprove: () => void }) {
  const [on, turn] = useKeys({ a: onApprove });
  return (
    <>
      <textarea aria-label="reason" />
      <input type="radio" aria-label="approve" />
      <button onClick={() => turn(!on)}>{on ? "off" : "on"}</button>
    </>
  );
}

describe("a single-key shortcut", () => {
  let pressed = 0;
  beforeEach(() => {
    pressed = 0;
    localStorage.clear();
    render(<Desk onApprove={() => (pressed += 1)} />);
  });

  it("acts from the page and from a radio button", () => {
    fireEvent.keyDown(document.body, { key: "a" });
    fireEvent.keyDown(screen.getByLabelText("approve"), { key: "A" });
    expect(pressed).toBe(2);
  });

  it("is inert while somebody types, and with a modifier", () => {
    fireEvent.keyDown(screen.getByLabelText("reason"), { key: "a" });
    fireEvent.keyDown(document.body, { key: "a", ctrlKey: true });
    expect(pressed).toBe(0);
  });

  it("can be switched off, and stays so", () => {
    fireEvent.click(screen.getByText("off"));
    fireEvent.keyDown(document.body, { key: "a" });
    expect(pressed).toBe(0);
    expect(localStorage.getItem("gemeinsam.keys.off")).toBe("1");
  });
});
