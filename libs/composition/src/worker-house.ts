import type { INestApplicationContext } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { HouseModule } from "./house.module.ts";
import type { Platform } from "./platform.ts";

/** The contexts without HTTP: their event handlers and use cases. */
export const openWorkerHouse = (platform: Platform): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext(HouseModule.on(platform), { logger: ["error", "warn"] });
