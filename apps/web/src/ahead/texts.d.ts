/** The texts of the questions a page asks first, by name; apps/web/build/first-questions.ts makes them. */
declare module "virtual:first-questions" {
  const texts: Record<
    | "Session"
    | "ThreadPage"
    | "TermsToAccept"
    | "MyGroups"
    | "MyGroupsAside"
    | "GroupsHere"
    | "VerificationDesk"
    | "NewForMe"
    | "OpenQuestions",
    string
  >;
  export default texts;
}
