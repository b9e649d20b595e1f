import { fireEvent, render, screen } from "@testing-library/react";
import { SessionContext, type Session, type Viewer } from "../session/session-context.ts";
import { useSingleKeys } from "./single-keys.ts";
import { useKeys } from "./use-keys.ts";

function Page({ onDeed }: { onDeed: (name: string) => void }) {
  useKeys({ approve: () => onDeed("approve"), jump: () => onDeed("jump") });
  const [on, turn] = useSingleKeys();
  return (
    <>
      <textarea aria-label="reason" />
      <input type="radio" aria-label="approve" />
      <form aria-label="answer">
        <input type="radio" aria-label="yes" />
        <button type="button">send</button>
      </form>
      <button onClick={() => turn(!on)}>{on ? "off" : "on"}</button>
    </>
  );
}

describe("a shortcut", () => {
  let done: string[] = [];
  const pageOf = (id: string) => (
    <SessionContext value={{ viewer: { id } as Viewer } as Session}>
      <Page onDeed={(name) => done.push(name)} />
    </SessionContext>
  );
  beforeEach(() => {
    done = [];
    localStorage.clear();
  });

  it("of one key acts from the page and from a radio button", () => {
    render(pageOf("anna"));
    fireEvent.keyDown(document.body, { key: "a" });
    fireEvent.keyDown(screen.getByLabelText("approve"), { key: "A" });
    expect(done).toEqual(["approve", "approve"]);
  });

  it("of one key is inert while somebody types, and with a modifier; one with Ctrl acts there too", () => {
    render(pageOf("anna"));
    fireEvent.keyDown(screen.getByLabelText("reason"), { key: "a" });
    fireEvent.keyDown(document.body, { key: "a", ctrlKey: true });
    expect(done).toEqual([]);
    fireEvent.keyDown(screen.getByLabelText("reason"), { key: "k", ctrlKey: true });
    expect(done).toEqual(["jump"]);
  });

  it("of one key is inert on everything in a form, its buttons too", () => {
    render(pageOf("anna"));
    for (const target of [screen.getByText("send"), screen.getByLabelText("yes")])
      fireEvent.keyDown(target, { key: "a" });
    expect(done).toEqual([]);
    fireEvent.keyDown(screen.getByText("send"), { key: "k", ctrlKey: true });
    expect(done).toEqual(["jump"]);
  });

  it("is inert under an open dialog", () => {
    render(
      <>
        {pageOf("anna")}
        <dialog open />
      </>,
    );
    fireEvent.keyDown(document.body, { key: "a" });
    fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
    expect(done).toEqual([]);
  });

  it("of one key can be switched off by each person, and stays so; the one with Ctrl stays on", () => {
    const page = render(pageOf("anna"));
    fireEvent.click(screen.getByText("off"));
    page.unmount();
    render(pageOf("anna"));
    fireEvent.keyDown(document.body, { key: "a" });
    fireEvent.keyDown(document.body, { key: "k", metaKey: true });
    expect(done).toEqual(["jump"]);
    page.unmount();
    render(pageOf("bela"));
    fireEvent.keyDown(document.body, { key: "a" });
    expect(done).toEqual(["jump", "approve"]);
  });
});
