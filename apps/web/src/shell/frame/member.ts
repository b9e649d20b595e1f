export { HomePage as Start } from "../../home/home-page.tsx";
export { MemberShell as Around } from "./member-shell.tsx";
