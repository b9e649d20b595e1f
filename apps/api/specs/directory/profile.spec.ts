import type { Browser } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { type Region, foundRegion, register, requestToJoin } from "../house/region.ts";

let house: House;
let region: Region;
beforeAll(async () => {
  house = await House.open();
  region = await foundRegion(house);
}, 60_000);
afterAll(() => house?.close());

const profile = { jobTitle: "Lotsin", about: "Fragen zur Anerkennung.", locale: "DE" };

async function look(viewer: Browser, id: string) {
  const { person } = await viewer.must<{ person: Record<string, string | null> }>(
    `{ person(id: "${id}") { name jobTitle about email } }`,
  );
  return Object.entries(person)
    .filter(([, value]) => value !== null)
    .map(([key]) => key);
}

it("a person chooses who sees which part; deciding about a person counts as sharing a group", async () => {
  const person = await register(house, "Vera Vorhang");
  await person.command("editProfile", { name: "Vera Vorhang", ...profile });
  const stranger = await register(house, "Stefan Straße");
  expect(await look(stranger, person.id)).toEqual(["name", "jobTitle", "about"]); // the mail address by choice only

  await person.command("chooseVisibility", { jobTitle: "NOBODY", about: "SHARED_GROUPS", email: "EVERYONE" });
  expect(await look(stranger, person.id)).toEqual(["name", "email"]);
  expect(await look(person, person.id)).toEqual(["name", "jobTitle", "about", "email"]);
  expect(await look(region.member, person.id)).toEqual(["name", "email"]);

  const joinRequestId = await requestToJoin(person, region.closed.id);
  expect(await look(region.moderator, person.id)).toEqual(["name", "about", "email"]);
  expect(await look(region.member, person.id)).toEqual(["name", "email"]);

  await region.moderator.command("approveJoinRequest", { joinRequestId, version: 1 });
  expect(await look(region.member, person.id)).toEqual(["name", "about", "email"]);
  expect(await look(stranger, person.id)).toEqual(["name", "email"]);
  const { people } = await stranger.must<{ people: { nodes: { about: null }[] } }>(
    `{ people(search: "Vorhang") { nodes { about } } }`,
  );
  expect(people.nodes).toEqual([{ about: null }]);

  await person.command("leaveGroup", { groupId: region.closed.id });
  expect(await look(region.member, person.id)).toEqual(["name", "email"]);
});

it("a time zone is one that exists, or that of the machine", async () => {
  const person = await register(house, "Zeno Zeit");
  const choose = (timeZone: string | null) =>
    person.command(
      "editProfile",
      { name: "Zeno Zeit", ...profile, timeZone },
      "... on InvalidInput { fields { field code } }",
    );
  const chosen = async () =>
    (await person.must<{ viewer: { timeZone: string | null } }>("{ viewer { timeZone } }")).viewer.timeZone;
  expect(await choose("Mars/Olympus")).toMatchObject({
    __typename: "InvalidInput",
    fields: [{ field: "timeZone", code: "NOT_A_CHOICE" }],
  });
  expect(await chosen()).toBeNull();
  await choose("America/Sao_Paulo");
  expect(await chosen()).toBe("America/Sao_Paulo");
  await choose(null);
  expect(await chosen()).toBeNull();
});
