import type { Hint } from "./hint.ts";
import { oneAtATime } from "./one-at-a-time.ts";

function asking() {
  const asked: Hint[] = [];
  const answers: (() => void)[] = [];
  const hear = oneAtATime((hint) => {
    asked.push(hint);
    return new Promise<void>((resolve, reject) => {
      answers.push(asked.length === 1 ? resolve : reject);
    });
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { asked, answer: () => answers.shift()?.(), hear, settled };
}

const of = (threadId: string): Hint => ({ topic: "thread", threadId });

describe("hints that come while a question is under way", () => {
  it("lead to one more question, about everything where they differ", async () => {
    const { asked, answer, hear, settled } = asking();
    hear(of("1"));
    await settled();
    hear(of("1"));
    hear(of("2"));
    hear(of("3"));
    await settled();
    expect(asked).toEqual([of("1")]);

    answer();
    await settled();
    expect(asked).toEqual([of("1"), { topic: "thread", catchUp: true }]);
  });

  it("are asked about after a failure too, and those of one go together", async () => {
    const { asked, answer, hear, settled } = asking();
    hear(of("1"));
    hear(of("1"));
    await settled();
    answer();
    await settled();
    expect(asked).toHaveLength(1);

    hear(of("2"));
    await settled();
    answer();
    await settled();
    hear(of("3"));
    await settled();
    expect(asked).toEqual([of("1"), of("2"), of("3")]);
  });
});
