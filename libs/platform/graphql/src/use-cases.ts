import type { Provider, Type } from "@nestjs/common";
import { UnitOfWork } from "#kernel";

/** Use cases know no Nest: this makes providers of them. Each takes the unit of work and nothing else. */
export const useCases = (...types: Type<object>[]): Provider[] =>
  types.map((type) => ({
    provide: type,
    useFactory: (work: UnitOfWork) => new type(work),
    inject: [UnitOfWork],
  }));
