import { days, minutes } from "#kernel";
import { FIELDS } from "../house/browser.ts";
import { House } from "../house/house.ts";
import { PASSWORD, register } from "../house/region.ts";

let house: House;
beforeAll(async () => {
  house = await House.open();
  await house.administrator();
}, 60_000);
afterAll(() => house?.close());

const form = (email: string, more: object = {}) => ({
  ...{ email, name: "Jana Wirth", password: PASSWORD, locale: "DE" },
  newOrganisation: { name: "Lindhof Präzision GmbH", kind: "COMPANY", locality: "Speyer" },
  ...{ termsVersion: "2026-11-01", privacyVersion: "2026-11-01", ...more },
});
const tokenIn = (mail: { text: string } | undefined) => /token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";

it("a used mail address is answered like a new one, and the mail says what happened", async () => {
  const owner = await register(house, "Olga Besitz");
  const asNew = await house
    .visitor()
    .command("register", form("neu@post.example"), "... on RegisterSuccess { email }");
  const asUsed = await house
    .visitor()
    .command("register", form(owner.email), "... on RegisterSuccess { email }");
  expect({ ...asUsed, email: "" }).toEqual({ ...asNew, email: "" });
  expect((await house.mailsTo("neu@post.example"))[0]?.subject).toMatch("bestätigen");
  const [told, ...earlier] = await house.mailsTo(owner.email);
  expect(told?.subject).toMatch("schon ein Konto");
  expect(earlier).toHaveLength(1);
});

it("nothing of a registration shows before its address is confirmed", async () => {
  await house.visitor().command("register", form("leise@post.example", { name: "Leise Person" }));
  await house.settled();
  const inside = await register(house, "Ines Innen");
  const seen = await inside.must(
    `{ people(search: "Leise") { nodes { name } } organisationMatches(text: "Lindhof") { name } }`,
  );
  expect(seen).toEqual({ people: { nodes: [] }, organisationMatches: [] });
});

it("confirming takes the link and the password, works once, and signs in with nothing confirmed about the organisation", async () => {
  const browser = house.visitor();
  await browser.command("register", form("kay@post.example", { name: "Kay Muster" }));
  const token = tokenIn((await house.mailsTo("kay@post.example"))[0]);
  const wrong = await browser.command("confirmRegistration", { token, password: "ein anderer langer Satz" });
  expect(wrong.code).toBe("WRONG_PASSWORD");
  const right = await browser.command(
    "confirmRegistration",
    { token, password: PASSWORD },
    "... on ConfirmRegistrationSuccess { viewer { person { name affiliation { state organisation { verified } } } } }",
  );
  expect(right["viewer"]).toEqual({
    person: { name: "Kay Muster", affiliation: { state: "PENDING", organisation: { verified: false } } },
  });
  expect((await browser.command("confirmRegistration", { token, password: PASSWORD })).code).toBe(
    "NOT_FOUND",
  );

  const other = await register(house, "Otto Andere");
  const { viewer } = await browser.must<{ viewer: { id: string } }>("{ viewer { id } }");
  const seen = await other.must<{ person: unknown }>(
    "query($id: ID!) { person(id: $id) { affiliation { state } } }",
    {
      id: viewer.id,
    },
  );
  expect(seen.person).toEqual({ affiliation: null });
});

it("a confirmation link ends after three days", async () => {
  const browser = house.visitor();
  await browser.command("register", form("spaet@post.example"));
  const token = tokenIn((await house.mailsTo("spaet@post.example"))[0]);
  house.clock.moveBy(days(3) + minutes(1));
  expect((await browser.command("confirmRegistration", { token, password: PASSWORD })).code).toBe(
    "NOT_FOUND",
  );
});

it("registering twice before confirming leaves the newest password and one account", async () => {
  const mine = "ein zweiter langer Satz dazu";
  await house.visitor().command("register", form("zweimal@post.example"));
  await house
    .visitor()
    .command("register", form("zweimal@post.example", { password: mine, name: "Zweite Fassung" }));
  const [first, second] = await house.mailsTo("zweimal@post.example");
  const browser = house.visitor();
  const token = [tokenIn(first), tokenIn(second)];
  expect((await browser.command("confirmRegistration", { token: token[1], password: PASSWORD })).code).toBe(
    "WRONG_PASSWORD",
  );
  const done = await browser.command("confirmRegistration", { token: token[0], password: mine });
  expect(done.__typename).toBe("ConfirmRegistrationSuccess");
});

it.each([
  ["empty", { email: "", name: "", password: "" }, ["email REQUIRED", "name REQUIRED", "password REQUIRED"]],
  ["too long", { name: "x".repeat(201), jobTitle: "y".repeat(101) }, ["name TOO_LONG", "jobTitle TOO_LONG"]],
  ["without an organisation", { newOrganisation: null }, ["organisation REQUIRED"]],
  [
    "with an organisation that is none",
    { newOrganisation: null, organisationId: "1" },
    ["organisation NOT_A_CHOICE"],
  ],
  ["with an older text", { termsVersion: "2020-01-01" }, ["termsVersion OUTDATED"]],
  ["with an obvious password", { password: "Passwort123456" }, ["password PASSWORD_TOO_COMMON"]],
])("a form that comes %s is answered field by field", async (_, change, expected) => {
  const outcome = await house.visitor().command("register", form("form@post.example", change), FIELDS);
  expect(outcome.fields?.map(({ field, code }) => `${field} ${code}`)).toEqual(expected);
});

it("signing in tells a wrong password, an unknown and an unconfirmed address apart from nothing; the mailbox learns more", async () => {
  const { email } = await register(house, "Anna Anmeldung");
  await house.visitor().command("register", form("offen@post.example"));
  const signIn = async (mail: string, password: string) =>
    (await house.visitor().command("signIn", { email: mail, password })).__typename;
  expect(await signIn(email, "ganz falsches Passwort")).toBe("WrongCredentials");
  expect(await signIn("niemand@post.example", PASSWORD)).toBe("WrongCredentials");
  expect(await signIn("offen@post.example", "ganz falsches Passwort")).toBe("WrongCredentials");
  const before = (await house.mailsTo("offen@post.example")).length;
  expect(await signIn("offen@post.example", PASSWORD)).toBe("WrongCredentials");
  expect((await house.mailsTo("offen@post.example")).length).toBe(before + 1);
  expect(await signIn(` ${email.toUpperCase()} `, PASSWORD)).toBe("SignInSuccess");
});

it("a new password by mail ends every session there was, and an unknown address is answered the same", async () => {
  const browser = await register(house, "Vera Vergessen");
  const asked = await house.visitor().command("requestPasswordReset", { email: browser.email });
  const unknown = await house.visitor().command("requestPasswordReset", { email: "fremd@post.example" });
  expect(unknown).toEqual(asked);
  expect(await house.mailsTo("fremd@post.example")).toEqual([]);
  const token = tokenIn((await house.mailsTo(browser.email))[0]);
  const { socket } = await browser.listen();
  const cut = new Promise<string>((done) => socket.once("disconnect", done));
  const fresh = house.visitor();
  const short = await fresh.command("resetPassword", { token, password: "kurz" }, FIELDS);
  expect(short.fields).toEqual([{ field: "password", code: "TOO_SHORT" }]);
  expect((await fresh.command("resetPassword", { token, password: "ein ganz neuer Satz" })).__typename).toBe(
    "ResetPasswordSuccess",
  );
  expect((await browser.must<{ viewer: unknown }>("{ viewer { id } }")).viewer).toBeNull();
  expect(await cut).toBe("io server disconnect");
  expect((await fresh.command("resetPassword", { token, password: "noch ein neuer Satz" })).code).toBe(
    "NOT_FOUND",
  );
});

it("signing out ends the session on the server, and its socket with it", async () => {
  const browser = await register(house, "Simon Schluss");
  const frames = await browser.listen();
  const cut = new Promise((done) => frames.socket.once("disconnect", done));
  await browser.command("signOut", {}, "signedOut").catch(() => undefined);
  await browser.graphql(`mutation { signOut(input: { idempotencyKey: "12345678" }) { signedOut } }`);
  expect(await cut).toBe("io server disconnect");
  await expect(browser.listen()).rejects.toThrow("UNAUTHENTICATED");
});

it("the database holds neither a token nor a password as it was given", async () => {
  const dump = await house.truth<object>("select * from account, session, email_token, command");
  expect(JSON.stringify(dump)).not.toContain(`"${PASSWORD}"`);
});

it("a registration nobody has confirmed is forgotten once its link has ended; people and their accounts stay", async () => {
  const { email } = await register(house, "Bettina Bleibt");
  await house.visitor().command("register", form("vergessen@post.example"));
  await house.settled();
  const accounts = async () =>
    (
      await house.truth<{ email: string }>("select email from account where email = any($1)", [
        [email, "vergessen@post.example"],
      ])
    ).map((each) => each.email);
  await house.platform.handlers.tidyUp();
  expect((await accounts()).sort()).toEqual([email, "vergessen@post.example"].sort());
  house.clock.moveBy(days(4));
  await house.platform.handlers.tidyUp();
  expect(await accounts()).toEqual([email]);
  expect(await house.truth("select 1 from registration")).toEqual([]);
});
