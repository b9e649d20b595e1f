import { type DynamicModule, Global, Module } from "@nestjs/common";
import type { Request, Response } from "express";
import { Actor, Clock, UnitOfWork } from "#kernel";
import { DemoSignIns, DirectoryLiveModule, DirectoryModule } from "#directory/api";
import { DiscussionsModule } from "#discussions/api";
import { GroupsModule } from "#groups/api";
import { type Caller, IdentityModule, SessionCookie } from "#identity/api";
import { BrowserSession, PasswordHasher } from "#identity/contract";
import { SessionLife, SessionLookup } from "#identity/domain";
import { NotificationsModule } from "#notifications/api";
import { Ports } from "#platform/database";
import { type Locale, RateLimits, RequestContext, graphqlModule } from "#platform/graphql";
import { EventHandlers } from "#platform/jobs";
import { LiveHub } from "#platform/live";
import { Links, Mailer } from "#platform/mail";
import { SearchModule } from "#search/api";
import type { Platform } from "./platform.ts";

/** The platform's parts, injectable everywhere. */
@Global()
@Module({})
class PlatformModule {
  static of(platform: Platform): DynamicModule {
    const parts = [
      { provide: UnitOfWork, useValue: platform.work },
      { provide: Clock, useValue: platform.clock },
      { provide: Ports, useValue: platform.ports },
      { provide: EventHandlers, useValue: platform.handlers },
      { provide: LiveHub, useValue: platform.hub },
      { provide: Mailer, useValue: platform.mailer },
      { provide: Links, useValue: platform.links },
      { provide: RateLimits, useValue: platform.limits },
      { provide: PasswordHasher, useValue: platform.hasher },
      { provide: SessionCookie, useValue: platform.cookie },
      { provide: BrowserSession, useValue: platform.cookie },
      { provide: SessionLife, useValue: platform.life },
      { provide: SessionLookup, useValue: platform.sessions },
      { provide: DemoSignIns, useValue: new DemoSignIns(platform.demoSignIns) },
    ];
    return { module: PlatformModule, providers: parts, exports: parts };
  }
}

/** Every context on one platform: the same for the api, the worker, the demo generator and the specs. */
@Module({})
export class HouseModule {
  static on(platform: Platform, extra: DynamicModule["imports"] = []): DynamicModule {
    return {
      module: HouseModule,
      imports: [
        PlatformModule.of(platform),
        graphqlModule({
          introspection: platform.settings.embedded,
          contextOf: (req, res) => contextOf(platform, req, res),
          report: (id, error) => platform.report(`request ${id}`, error),
        }),
        ...[IdentityModule, DirectoryModule, DirectoryLiveModule, GroupsModule],
        ...[DiscussionsModule, NotificationsModule, SearchModule],
        ...(extra ?? []),
      ],
    };
  }
}

function contextOf({ work }: Platform, req: Request, res: Response): RequestContext {
  const caller = req.user as Caller | undefined;
  const actor = caller ? Actor.person(caller.personId) : Actor.visitor;
  const locale: Locale = req.acceptsLanguages(["de", "en"]) === "en" ? "EN" : "DE";
  return new RequestContext(actor, locale, req, res, work);
}
