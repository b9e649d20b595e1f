import { FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { PASSWORD, register } from "../house/region.ts";

let house: House;
beforeAll(async () => {
  house = await House.open();
  await house.administrator();
}, 60_000);
afterAll(() => house?.close());

type Person = Awaited<ReturnType<typeof register>>;
interface Sessions {
  viewer: { sessions: { id: string; device: string; current: boolean }[] } | null;
}
const sessions = async (who: Person) =>
  (await who.must<Sessions>("{ viewer { sessions { id device current } } }")).viewer?.sessions;
const signIn = async (email: string, password = PASSWORD) => {
  const browser = house.visitor();
  const { __typename } = await browser.command("signIn", { email, password });
  return { browser, __typename };
};
const tokenIn = (mail?: { text: string }) => /token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";

it("a person sees where they are signed in, ends one, and then all others; each hears nothing any more", async () => {
  const here = await register(house, "Sina Sitzung");
  const [there, elsewhere] = [{ browser: house.visitor() }, await signIn(here.email)];
  const firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:142.0) Gecko/20100101 Firefox/142.0";
  const input = { idempotencyKey: crypto.randomUUID(), email: here.email, password: PASSWORD };
  const query = "mutation($input: SignInInput!) { signIn(input: $input) { __typename } }";
  await there.browser.post(JSON.stringify({ query, variables: { input } }), { "user-agent": firefox });
  const list = (await sessions(here))!;
  expect(list).toHaveLength(3);
  expect(list.filter(({ current }) => current)).toHaveLength(1);
  const other = list.find(({ device }) => device === "Firefox, Windows")!;

  const { socket } = await there.browser.listen();
  const cut = new Promise((done) => socket.once("disconnect", done));
  expect((await here.command("endSession", { sessionId: other.id })).__typename).toBe("EndSessionSuccess");
  await cut;
  expect(await sessions(there.browser)).toBeUndefined();
  expect(await sessions(elsewhere.browser)).toHaveLength(2);
  await here.command("endOtherSessions", {});
  expect(await sessions(elsewhere.browser)).toBeUndefined();
  expect(await sessions(here)).toHaveLength(1);
});

it("nobody ends another person's session", async () => {
  const [mine, stranger] = [await register(house, "Mara Mein"), await register(house, "Fred Fremd")];
  const [own] = (await sessions(mine))!;
  expect((await stranger.command("endSession", { sessionId: own!.id })).code).toBe("NOT_FOUND");
  expect(await sessions(mine)).toHaveLength(1);
});

it("a new password needs the old one, keeps this browser and signs the others out", async () => {
  const here = await register(house, "Paula Passwort");
  const there = await signIn(here.email);
  const change = (current: string, password: string) =>
    here.command("changePassword", { current, password }, FIELDS);
  expect((await change("falsch geraten, leider", "ein ganz neuer Satz")).code).toBe("WRONG_PASSWORD");
  expect((await change(PASSWORD, "kurz")).fields).toEqual([{ field: "password", code: "TOO_SHORT" }]);
  const changed = await here.command(
    "changePassword",
    { current: PASSWORD, password: "ein ganz neuer Satz" },
    "... on ChangePasswordSuccess { viewer { sessions { current } } }",
  );
  expect(changed["viewer"]).toEqual({ sessions: [{ current: true }] });
  expect(await sessions(here)).toHaveLength(1);
  expect(await sessions(there.browser)).toBeUndefined();
  expect((await signIn(here.email)).__typename).toBe("WrongCredentials");
  expect((await signIn(here.email, "ein ganz neuer Satz")).__typename).toBe("SignInSuccess");
});

it("a new mail address counts once its link is used, once, and the former one is told", async () => {
  const here = await register(house, "Nele Neu");
  const email = "nele.neuer@post.example";
  const ask = (password: string, to = email) => here.command("requestEmailChange", { email: to, password });
  expect((await ask("falsch geraten, leider")).code).toBe("WRONG_PASSWORD");
  expect((await ask(PASSWORD)).__typename).toBe("RequestEmailChangeSuccess");
  expect((await signIn(email)).__typename).toBe("WrongCredentials");
  const token = tokenIn((await house.mailsTo(email))[0]);
  const confirm = () => house.visitor().command("confirmEmailChange", { token });
  expect((await confirm()).__typename).toBe("ConfirmEmailChangeSuccess");
  expect((await confirm()).code).toBe("NOT_FOUND");
  expect((await signIn(email)).__typename).toBe("SignInSuccess");
  expect((await signIn(here.email)).__typename).toBe("WrongCredentials");
  expect((await house.mailsTo(here.email))[0]?.subject).toContain("wurde geändert");
});

it("an address that is taken is answered like a free one, and stays with its owner", async () => {
  const [owner, other] = [await register(house, "Olga Owner"), await register(house, "Ole Other")];
  const ask = (email: string) => other.command("requestEmailChange", { email, password: PASSWORD });
  const [taken, free] = [await ask(owner.email), await ask("frei.und.neu@post.example")];
  expect(taken).toEqual(free);
  const [mail] = await house.mailsTo(owner.email);
  expect([mail?.subject.includes("hat schon ein Konto"), tokenIn(mail)]).toEqual([true, ""]);
});

it("a sign-in with the old password, and a link to another address, end with a new password", async () => {
  const owner = await register(house, "Rita Rennen");
  const ask = owner.command("requestEmailChange", { email: "dieb@post.example", password: PASSWORD });
  const races = Array.from({ length: 6 }, () => signIn(owner.email));
  const change = owner.command("changePassword", { current: PASSWORD, password: "ein ganz neuer Satz" });
  const [, , tried] = await Promise.all([ask, change, Promise.all(races)]);
  for (const { browser } of tried) expect(await sessions(browser)).toBeUndefined();
  const token = tokenIn((await house.mailsTo("dieb@post.example"))[0]);
  expect((await house.visitor().command("confirmEmailChange", { token })).code).toBe("NOT_FOUND");
});

it("a link that went to the former address ends with it", async () => {
  const person = await register(house, "Wanda Wechsel");
  await person.command("requestPasswordReset", { email: person.email });
  await house.settled();
  const reset = tokenIn((await house.mailsTo(person.email))[0]);
  await person.command("requestEmailChange", { email: "wanda.neu@post.example", password: PASSWORD });
  const token = tokenIn((await house.mailsTo("wanda.neu@post.example"))[0]);
  await person.command("confirmEmailChange", { token });
  const late = await house
    .visitor()
    .command("resetPassword", { token: reset, password: "ein fremder langer Satz" });
  expect(late.code).toBe("NOT_FOUND");
});

it("who signs in and reads their sessions in one request holds the new one", async () => {
  const { email } = await register(house, "Sven Sofort");
  const outcome = await house
    .visitor()
    .command(
      "signIn",
      { email, password: PASSWORD },
      "... on SignInSuccess { viewer { sessions { current } } }",
    );
  const { sessions: own } = outcome["viewer"] as { sessions: { current: boolean }[] };
  expect(own.filter(({ current }) => current)).toHaveLength(1);
});
