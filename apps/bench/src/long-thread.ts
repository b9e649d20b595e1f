import type { EntityManager } from "typeorm";
import type { Scope } from "#kernel";

/** A thread of the closed group with more than a page of replies. */
export class LongThread {
  constructor(private readonly scope: Scope<EntityManager>) {}

  async id(): Promise<string> {
    const [thread] = await this.scope.manager.query<{ id: string }[]>(
      `select t.id from thread t join audience a on a.id = t.audience_id and a.kind = 'MEMBERS'
       where t.reply_count > 20 order by t.created_at, t.id limit 1`,
    );
    return thread!.id;
  }
}
