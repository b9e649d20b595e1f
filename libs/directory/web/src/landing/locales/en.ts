import type { de } from "./de.ts";

export const en: typeof de = {
  title: "Welcome",
  promise: "Hiring from abroad? You need not understand the procedure alone.",
  lead: "Gemeinsam connects companies, foreigners’ authorities and advisory institutions {region}. You ask once and get answers from people who know the procedure from their own experience.",
  ofRegion: "of the region {name}",
  ofNoRegion: "of the region",
  register: "Register",
  signIn: "Sign in",
  closed: "Nothing that is written here is public. Every group says in words who reads along.",
  example: {
    caption: "Example: what an answered question looks like. People and texts are invented.",
    title: "Which foreigners’ authority is responsible if head office and works are in two Länder?",
    asker: "Jana Wirth",
    company: "Lindhof Präzisionstechnik GmbH",
    question:
      "Our head office is in Baden-Württemberg, the new works in Rheinland-Pfalz. With whom do we make the agreement under section 81a of the Residence Act?",
    answerer: "Thorsten Adomeit",
    office: "Ausländerbehörde Landkreis Neckarau",
    accepted: "Accepted answer",
    acceptedBy: ", by {name}.",
    answer:
      "What counts is the place of the establishment where the skilled worker is to be employed, not the head office. Please bring the worker’s power of attorney to the agreement.",
  },
  steps: {
    title: "Three steps to take part",
    one: "Register",
    oneText: "You confirm your mail address at work and choose your organisation. We check it once.",
    two: "Ask to be let in",
    twoText:
      "The network is open to everyone registered. Moderators decide who joins a closed group, and tell you the reason.",
    three: "Ask and answer",
    threeText: "You ask in the network or in a group. As soon as somebody answers, you hear of it.",
  },
  who: {
    title: "Who takes part",
    companies: "Companies",
    companiesText: "Businesses that hire skilled workers from abroad and share what they have learnt.",
    authorities: "Authorities",
    authoritiesText: "The region’s foreigners’ authorities, who inform others and learn from each other.",
    institutions: "Institutions",
    institutionsText:
      "Chambers, the employment agency, welcome centres and the offices that recognise qualifications.",
  },
  what: {
    title: "What people ask here",
    before: "Before entry",
    beforeText:
      "The fast-track procedure under section 81a of the Residence Act, power of attorney, approval of the employment agency.",
    recognition: "Recognition",
    recognitionText:
      "Which office checks which qualification, which documents are usually missing, how long it takes.",
    after: "After entry",
    afterText: "Residence title, EU Blue Card, change of employer, duties of employers.",
  },
};
