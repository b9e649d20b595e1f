export { LandingPage as Start } from "#directory/web";
export { VisitorShell as Around } from "./visitor-shell.tsx";
