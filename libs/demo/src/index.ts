export { readContent } from "./content.ts";
export { DEMO_PASSWORD } from "./cast.ts";
export { DEMO_SIGN_INS, fillDemo } from "./fill-demo.ts";
