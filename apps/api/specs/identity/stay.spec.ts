import { days, hours } from "#kernel";
import { House } from "../house/house.ts";
import { register } from "../house/region.ts";

let house: House;
beforeAll(async () => {
  house = await House.open();
  await house.administrator();
}, 60_000);
afterAll(() => house?.close());

type Person = Awaited<ReturnType<typeof register>>;
interface End {
  viewer: { sessionEndsAt: string } | null;
}
const endOf = async (who: Person) =>
  (await who.must<End>("{ viewer { sessionEndsAt } }")).viewer?.sessionEndsAt;
const left = async (who: Person) => Date.parse((await endOf(who))!) - house.clock.now().getTime();
const STAY = "... on ExtendSessionSuccess { viewer { sessionEndsAt } }";

it("a session ends after its time, unless somebody asked to stay: then it begins anew, this one alone", async () => {
  const [stays, leaves] = [await register(house, "Stina Bleibt"), await register(house, "Lars Geht")];
  expect(await left(stays)).toBeLessThanOrEqual(days(30));
  house.clock.moveBy(days(30) - hours(1));
  expect(await left(stays)).toBeLessThanOrEqual(hours(1));
  const extended = await stays.command("extendSession", {}, STAY);
  const told = (extended["viewer"] as { sessionEndsAt: string }).sessionEndsAt;
  expect(told).toBe(await endOf(stays));
  expect(await left(stays)).toBeGreaterThan(days(30) - hours(1));
  house.clock.moveBy(hours(2));
  expect(await endOf(stays)).toBe(told);
  expect(await endOf(leaves)).toBeUndefined();
});

it("a session that has ended is not extended any more", async () => {
  const late = await register(house, "Theo Zuspät");
  house.clock.moveBy(days(31));
  await expect(late.command("extendSession", {}, STAY)).rejects.toThrow(/UNAUTHENTICATED/);
});
