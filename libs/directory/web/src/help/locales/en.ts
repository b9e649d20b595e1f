import type { de } from "./de.ts";

export const en: typeof de = {
  title: "Help",
  lead: "The questions that come first.",
  questions: {
    who: "Who can take part?",
    whoText:
      "Everyone in the region who has to do with skilled workers from abroad: companies, foreigners’ authorities and other authorities, chambers and advisory institutions. You register as a person and say which organisation you belong to.",
    mail: "The confirmation mail does not arrive. What now?",
    mailText:
      "Please look into your spam folder first. Some mail servers hold messages back for a few minutes. Then try to sign in: if your password is right and the address not yet confirmed, we send the mail once more.",
    verified: "What does “verified” mean for an organisation?",
    verifiedText:
      "A moderator has checked that the organisation exists and that its kind and place are right. Until then it says “not yet verified”. You can take part all the same.",
    affiliation: "Who confirms that I belong to my organisation?",
    affiliationText:
      "Whoever administers the organisation here, or the moderators. Your profile shows where it stands. Only when it is confirmed does the organisation stand beside your name and beside the posts you write from then on. Earlier posts stay without it.",
    network: "What is the difference between a network and a closed group?",
    networkText:
      "Everyone registered in the region reads the network. Only its members read a closed group. Every page, and every place where you write, says who reads along.",
    join: "How do I get into a closed group?",
    joinText:
      "Open the group and ask to join with a few sentences. The group’s moderators decide and tell you the reason; you read both in your inbox and by mail. After a rejection you can ask again after 30 days.",
    public: "Can anyone outside read along?",
    publicText:
      "No. Without signing in, no thread and no post can be seen, not through search engines either. Mails about the open network contain the text; mails about closed groups name neither title nor text and lead you back here.",
    data: "May I write about an actual case?",
    dataText:
      "Yes, but without names, birth dates, passport numbers or case references. Write, for example, “applicant A, a nurse from Tunisia”. That way the answers help others too.",
    mails: "How do I get fewer or more mails?",
    mailsText:
      "In your profile, under “Notifications”. For each kind of news you decide whether a mail comes besides the entry in your inbox.",
    password: "I have forgotten my password.",
    passwordText:
      "On the sign-in page, “Forgotten your password?” leads to a form. We send you a link with which you choose a new password.",
    own: "What is stored about me, and how do I delete it?",
    ownText:
      "Under “Account and security” you download everything about you as an archive. There you also delete your account: name, mail address and profile go at once, and you decide whether your posts stay without a name or go as well. Who sees your profile you choose in “My profile”.",
  },
};
