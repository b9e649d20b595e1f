/** Sends the same request to two servers in turn, one at a time, and reports each one's median in milliseconds. */
interface Order {
  readonly urls: readonly string[];
  readonly body: string;
  readonly cookie: string;
  readonly rounds: number;
}

const WARM_UP = 40;

process.once("message", (order: Order) => {
  void measure(order).then((result) => process.send!(result, () => process.exit(0)));
});

async function measure({ urls, body, cookie, rounds }: Order) {
  const times = urls.map(() => [] as number[]);
  const answers = new Set<string>();
  const headers = { "content-type": "application/json", cookie };
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [i, url] of urls.entries()) {
      const begin = performance.now();
      const answer = await fetch(url, { method: "POST", headers, body }).then((res) => res.text());
      if (round >= 0) times[i]!.push(performance.now() - begin);
      answers.add(answer);
    }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return { medians: times.map(median), answers: [...answers] };
}
