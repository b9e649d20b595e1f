import { existsSync } from "node:fs";
import { House } from "../house/house.ts";
import { DATA, faultOf, fieldsOfSchema, hostileTexts } from "./every-field.ts";
import type { TextField } from "./text-field.ts";
import { textFields } from "./text-fields.ts";

let house: House;
let fields: Record<string, TextField>;
beforeAll(async () => {
  house = await House.open();
  fields = await textFields(house);
}, 60_000);
afterAll(() => house?.close());

it("every text field of every command is tried", () => {
  expect(Object.keys(fields).sort()).toEqual(fieldsOfSchema(house).sort());
});

const given = existsSync(DATA) ? it : it.skip;
given(
  "hostile text is stored whole or refused in words, each in another field (all in all: check:long)",
  async () => {
    const names = Object.keys(fields);
    const faults: (string | null)[] = [];
    for (const [i, text] of hostileTexts().entries()) {
      const name = names[i % names.length]!;
      faults.push(await faultOf(house, name, fields[name]!, text));
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  },
  120_000,
);
