import { existsSync } from "node:fs";
import { House } from "../house/house.ts";
import { DATA, faultOf, hostileTexts } from "./every-field.ts";
import { textFields } from "./text-fields.ts";

const given = existsSync(DATA) ? it : it.skip;
given("every hostile text in every text field is stored whole or refused in words", async () => {
  const house = await House.open();
  const fields = await textFields(house);
  const faults: string[] = [];
  for (const text of hostileTexts())
    for (const [name, field] of Object.entries(fields)) {
      const fault = await faultOf(house, name, field, text);
      if (fault) faults.push(fault);
    }
  await house.close();
  expect(faults).toEqual([]);
});
