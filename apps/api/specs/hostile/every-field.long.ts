import { existsSync } from "node:fs";
import { House } from "../house/house.ts";
import { DATA, faultOf, hostileTexts } from "./every-field.ts";
import type { TextField } from "./text-field.ts";
import { textFields } from "./text-fields.ts";

/** Texts at a time: each part keeps within the time a test has. */
const PART = 50;
const texts = existsSync(DATA) ? hostileTexts() : [];
const parts = Array.from({ length: Math.ceil(texts.length / PART) }, (_, i) => i * PART);

let house: House;
let fields: Record<string, TextField>;
beforeAll(async () => {
  house = await House.open();
  fields = await textFields(house);
}, 60_000);
afterAll(() => house?.close());

const given = parts.length ? it : it.skip;
given.each(parts.length ? parts : [0])(
  "hostile texts from %i on are stored whole or refused in words, each in every text field",
  async (from) => {
    const faults: string[] = [];
    for (const text of texts.slice(from, from + PART))
      for (const [name, field] of Object.entries(fields)) {
        const fault = await faultOf(house, name, field, text);
        if (fault) faults.push(fault);
      }
    expect(faults).toEqual([]);
  },
);
