import type { EntityManager } from "typeorm";
import type { Scope } from "#kernel";

/** What everyone has read so far: nobody would want to play 20,000 visits. */
export class ReadingHistory {
  constructor(private readonly scope: Scope<EntityManager>) {}

  async everyoneHasReadEverything(): Promise<void> {
    await this.scope.manager.query(
      `insert into read_marker (person_id, thread_id, read_until)
       select reader.person_id, thread.id, $1 from thread
       join readable_audience reader on reader.audience_id = thread.audience_id
       on conflict (person_id, thread_id) do update set read_until = excluded.read_until`,
      [this.scope.now],
    );
    await this.scope.manager.query("update notification set read_at = $1 where read_at is null", [
      this.scope.now,
    ]);
  }
}
