import { Module } from "@nestjs/common";
import { UnitOfWork } from "#kernel";
import { EventHandlers } from "#platform/jobs";
import { indexPosts } from "./index-posts.handlers.ts";
import { SearchResolver } from "./search.resolver.ts";

@Module({ providers: [SearchResolver] })
export class SearchModule {
  constructor(handlers: EventHandlers, work: UnitOfWork) {
    indexPosts(handlers, work);
  }
}
