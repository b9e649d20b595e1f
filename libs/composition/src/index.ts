export { entities } from "./entities.ts";
export { HouseModule } from "./house.module.ts";
export { createHttp } from "./http.ts";
export { type Platform, type Replaced, openPlatform } from "./platform.ts";
export { type Settings, SettingsProblem, readOwnerUrl, readSettings } from "./settings.ts";
export { openWorkerHouse } from "./worker-house.ts";
