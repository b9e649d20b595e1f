import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { SessionContext, type Session, type Viewer } from "../session/session-context.ts";
import { forgetDrafts } from "./draft-store.ts";
import { useDraft } from "./use-draft.ts";

function draftOf(person: string, name = "thread.g1.t1") {
  const who = { id: person };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <SessionContext value={{ viewer: { id: who.id } as Viewer } as Session}>{children}</SessionContext>
  );
  const hook = renderHook(() => useDraft(name, ""), { wrapper });
  const type = (text: string) => act(() => hook.result.current.change(text));
  const signInAs = (id: string) => {
    who.id = id;
    hook.rerender();
  };
  return { hook, type, signInAs };
}

const kept = (person: string) => localStorage.getItem(`gemeinsam.draft.${person}.thread.g1.t1`);

describe("a draft", () => {
  beforeEach(() => localStorage.clear());

  it("outlives the page", () => {
    const { hook, type } = draftOf("anna");
    type("Ein halber Satz");
    hook.unmount();
    expect(draftOf("anna").hook.result.current.value).toBe("Ein halber Satz");
  });

  it("stays with the person who wrote it", () => {
    const { hook, type, signInAs } = draftOf("anna");
    type("Von Anna");
    signInAs("bela");
    expect(hook.result.current.value).toBe("");
    hook.unmount();
    expect(kept("anna")).toBe('"Von Anna"');
    expect(kept("bela")).toBeNull();
  });

  it("does not come back once it was sent, however soon the page goes", () => {
    const { hook, type } = draftOf("anna");
    type("Gesendet");
    act(() => hook.result.current.forget());
    hook.unmount();
    expect(kept("anna")).toBeNull();
  });

  it.each([
    ["goes with the sign-out", undefined, null],
    ["goes with the group it was written in", "g1", null],
    ["stays when another group is lost", "g2", '"Nur für Mitglieder"'],
  ])("%s", (_, group, left) => {
    const { hook, type } = draftOf("anna");
    type("Nur für Mitglieder");
    forgetDrafts("anna", group);
    hook.unmount();
    expect(kept("anna")).toBe(left);
  });
});
