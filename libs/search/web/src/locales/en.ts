import type { de } from "./de.ts";

export const en: typeof de = {
  title: "Search",
  titleFor: "Search: {text}",
  field: "What are you looking for?",
  button: "Search",
  hint: "Searches the topics and posts you may read.",
  count:
    "{count, plural, =0 {No hit} one {One hit} =2 {Two hits} =3 {Three hits} other {# hits}} for “{text}”",
  countMore: "More than {count} hits for “{text}”, the best first",
  closed: "Members only",
  replies: "{count, plural, =0 {no answer yet} one {# answer} other {# answers}}",
  more: "Load more hits",
  empty: "No topic contains all of these words. Try fewer or other words, or ask the question yourself.",
  ask: "Ask a question",
  start: "Enter a word, a norm or a place.",
};
