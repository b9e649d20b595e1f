import type { de } from "./de.ts";

export const en: typeof de = {
  brand: "Gemeinsam",
  command: {
    network: "The connection is interrupted. Your input is still here; please try again in a moment.",
    internal: "Something went wrong on our side. Your input is still here; please try again.",
    number: "Error number: {number}",
    sessionEnded: "Your session has ended. Please sign in again; your input is kept.",
  },
  field: {
    REQUIRED: "Please fill in “{label}”.",
    TOO_SHORT: "“{label}” needs at least {limit, number} characters.",
    TOO_LONG: "“{label}” may have at most {limit, number} characters.",
    NOT_AN_EMAIL: "Please enter a mail address, for example name@company.de.",
    NOT_A_CHOICE: "Please choose one of the options for “{label}”.",
    OUTDATED: "“{label}” has changed in the meantime. Please reload the page.",
    PASSWORD_TOO_COMMON: "This password is too easy to guess. Please choose another one.",
    NOT_A_COLOUR: "Please give “{label}” as a colour of six digits, such as #004860.",
    CONTRAST_TOO_LOW:
      "“{label}” is too light: on white, links and buttons would be hard to read. Please choose a darker colour.",
    UNKNOWN: "Please check “{label}”.",
  },
};
