export { type DemoSignIn, DemoSignIns } from "./demo-sign-ins.ts";
export { DirectoryLiveModule, DirectoryModule } from "./directory.module.ts";
export { logoRoute } from "./logo.ts";
export { tellOfPerson } from "./personal-data.ts";
