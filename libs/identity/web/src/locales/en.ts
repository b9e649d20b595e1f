import type { de } from "./de.ts";

export const en: typeof de = {
  email: "Mail address",
  password: "Password",
  outbox: {
    hint: "In the example region no mail goes out. It is kept here instead:",
    link: "Look at the outbox (new tab)",
  },
  signIn: {
    title: "Sign in",
    submit: "Sign in",
    forgotten: "Forgotten your password?",
    newHere: "No account yet?",
    register: "Register",
    goOn: "After signing in you go on to where you wanted to be.",
  },
  demo: {
    title: "To try it out",
    hint: "In the example region you can sign in without an account of your own. One click fills in the form and signs you in.",
    as: "Sign in as {name}",
  },
  ended: {
    title: "Please sign in again",
    text: "Your session has ended. What you have written stays on the page.",
  },
  reset: {
    title: "Ask for a new password",
    lead: "We send you a link with which you choose a new password.",
    submit: "Send me the link",
    back: "Back to sign in",
    sentTitle: "Please look into your mailbox",
    sent: "If there is an account for {email}, a mail with a link is now on its way. It is valid for one hour.",
    nothing: "Nothing there? Look into the spam folder, or ask for the link once more.",
    again: "Ask once more",
  },
  choose: {
    title: "Choose a new password",
    hint: "At least 12 characters. A short sentence is easier to remember than a short word with special characters.",
    submit: "Save password and sign in",
    spent: "This link was used already or has expired.",
    noToken: "Something is missing in this link. Please ask for a new one.",
    anew: "Ask for a new link",
  },
};
