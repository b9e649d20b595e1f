import {
  type Actor,
  type Command,
  type Id,
  InputCheck,
  NotAllowed,
  NotFound,
  type Problem,
  type UnitOfWork,
  newId,
} from "#kernel";
import { BarrierReported, Directory } from "#directory/contract";
import { BarrierReportStore } from "../store/barrier-report.store.ts";

export interface ReportBarrierInput extends Command {
  readonly page: string;
  readonly barrier: string;
  readonly email?: string | null;
}

type ReportId = Id<"BarrierReport">;

/** Somebody says what they cannot use; open to everybody (BITV 2.0, § 12b BGG). Administrators hear of it. */
export class ReportBarrier {
  constructor(private readonly work: UnitOfWork) {}

  execute(actor: Actor, input: ReportBarrierInput): Promise<{ reportId: ReportId } | Problem> {
    return this.work.run<{ reportId: ReportId }>(actor, "reportBarrier", input, async (tx) => {
      const check = new InputCheck();
      const report = {
        page: check.line("page", input.page, { min: 1, max: 300 }),
        barrier: check.text("barrier", input.barrier, { min: 10, max: 3000 }),
        email: input.email?.trim() ? check.email("email", input.email) : null,
      };
      if (check.problem) return check.problem;
      const id: ReportId = newId(tx.now);
      const personId = actor.personIdOrNull;
      await tx.store(BarrierReportStore).add({ id, personId, ...report, createdAt: tx.now, doneAt: null });
      tx.publish(new BarrierReported({ reportId: id }));
      return { reportId: id };
    });
  }
}

/** Marks a reported barrier as done with, or as open again; only an administrator does. */
export class SettleBarrierReport {
  constructor(private readonly work: UnitOfWork) {}

  execute(
    actor: Actor,
    input: Command & { reportId: ReportId; done: boolean },
  ): Promise<{ reportId: ReportId } | Problem> {
    return this.work.run<{ reportId: ReportId }>(actor, "settleBarrierReport", input, async (tx) => {
      if (!(await tx.port(Directory).isAdministrator(actor.personId))) return new NotAllowed();
      const reports = tx.store(BarrierReportStore);
      if (!(await reports.find(input.reportId))) return new NotFound();
      await reports.settle(input.reportId, input.done);
      return { reportId: input.reportId };
    });
  }
}
