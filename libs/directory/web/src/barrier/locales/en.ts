import type { de } from "./de.ts";

export const en: typeof de = {
  title: "Report a barrier",
  lead: "Are you stuck somewhere? Write to us, without an account too. Only the people who administer Gemeinsam read the report; it is deleted after a year.",
  page: "Which page?",
  pageHint: "The address or the name of the page.",
  barrier: "What is the barrier?",
  barrierHint:
    "What did you want to do, and what did not work? Also what you use the page with, if you like.",
  email: "Mail address for the answer",
  emailHint: "Only if you would like an answer. You get it within one month.",
  send: "Report barrier",
  sent: "Thank you, your report has arrived.",
  another: "Report another barrier",
  reports: {
    title: "Reported barriers",
    hint: "What somebody reports on the page “Accessibility” stands here, and everybody who administers gets a mail. Please answer within one month. Reports are deleted after a year.",
    empty: "Nobody has reported a barrier yet.",
    form: "See the form",
    reported: "Reported",
    answerTo: "Answer to",
    noAnswer: "no answer wanted",
    open: "open",
    done: "done",
    markDone: "Done",
    markDoneOf: "Done: {page}",
    reopen: "Open again",
    reopenOf: "Open again: {page}",
    more: "Show older reports",
  },
};
