import { createHash, createHmac } from "node:crypto";
import type { Command, Outcome } from "#kernel";
import type { Unit } from "./unit.ts";

const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * The memory of one command: who, which key, and how it ended. A second one waits for the first to commit.
 * Neither the key nor the input is kept: a hash of the key finds the row, and a digest of the input, made with the key
 * itself, tells whether it is the same input. Nobody who reads the table can guess a password from it.
 */
export class CommandRecord {
  private readonly key: string;
  private readonly digest: string;

  constructor(
    private readonly unit: Unit,
    private readonly name: string,
    command: Command,
  ) {
    this.key = createHash("sha256").update(command.idempotencyKey).digest("hex");
    this.digest = createHmac("sha256", command.idempotencyKey)
      .update(JSON.stringify([name, command]))
      .digest("hex");
  }

  private get who(): string {
    return this.unit.actor.personIdOrNull ?? NOBODY;
  }

  /** Null for a new command; else how the first one ended. Whoever is nobody any more does nothing new. */
  async begin(): Promise<Outcome | "other-input" | "gone" | null> {
    const { manager, now } = this.unit;
    const fresh = await manager.query<unknown[]>(
      `insert into command (person_id, key, name, digest, created_at) select $1::uuid, $2, $3, $4, $5
       where $1 = '${NOBODY}' or exists (select 1 from person where id = $1 and state = 'ACTIVE')
       on conflict do nothing returning 1`,
      [this.who, this.key, this.name, this.digest, now],
    );
    if (fresh.length) return null;
    const [earlier] = await manager.query<{ digest: string; outcome: Outcome | null }[]>(
      "select digest, outcome from command where person_id = $1 and key = $2",
      [this.who, this.key],
    );
    if (!earlier) return "gone";
    return earlier.digest === this.digest && earlier.outcome ? earlier.outcome : "other-input";
  }

  async finish(outcome: Outcome): Promise<void> {
    await this.unit.manager.query("update command set outcome = $3 where person_id = $1 and key = $2", [
      this.who,
      this.key,
      JSON.stringify(outcome),
    ]);
  }
}
