import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { RedisClientType } from "redis";
import { TooManyRequests } from "#kernel";
import { networkOf } from "./network-of.ts";

/** How often, per how many seconds. Counted per key: an address, an account, a person. */
const LIMITS = {
  "sign-in": { points: 10, duration: 900 },
  "sign-in-to": { points: 100, duration: 900 },
  "sign-in-from": { points: 100, duration: 900 },
  register: { points: 20, duration: 3600 },
  "mail-to": { points: 5, duration: 3600 },
  "redeem-link": { points: 30, duration: 3600 },
  "type-ahead": { points: 120, duration: 60 },
  write: { points: 60, duration: 600 },
  preview: { points: 120, duration: 60 },
  picture: { points: 20, duration: 3600 },
  "report-barrier": { points: 5, duration: 3600 },
  "report-barrier-unknown": { points: 100, duration: 86_400 },
  export: { points: 10, duration: 3600 },
  "ask-to-join": { points: 10, duration: 86_400 },
  "ask-to-belong": { points: 10, duration: 86_400 },
} as const;

export type Limited = keyof typeof LIMITS;

/** Slows down whoever tries too often. In one process by memory, over several through Redis. */
export class RateLimits {
  private readonly limiters = new Map<Limited, RateLimiterAbstract>();

  constructor(
    private readonly redis: RedisClientType | null,
    /** Raises every limit: for tests and demonstrations. */
    private readonly factor = 1,
  ) {}

  /** Counts one try; answers the problem where it was one too many. */
  async take(what: Limited, key: string): Promise<TooManyRequests | null> {
    try {
      await this.limiter(what).consume(networkOf(key));
      return null;
    } catch (rejection) {
      if (rejection instanceof RateLimiterRes)
        return new TooManyRequests(Math.ceil(rejection.msBeforeNext / 1000));
      throw rejection;
    }
  }

  private limiter(what: Limited): RateLimiterAbstract {
    const there = this.limiters.get(what);
    if (there) return there;
    const { points, duration } = LIMITS[what];
    const options = { keyPrefix: what, points: points * this.factor, duration };
    const made = this.redis
      ? new RateLimiterRedis({
          ...options,
          storeClient: this.redis,
          useRedisPackage: true,
          rejectIfRedisNotReady: true,
        })
      : new RateLimiterMemory(options);
    this.limiters.set(what, made);
    return made;
  }
}
