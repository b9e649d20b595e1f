import { type EntityManager, LessThan } from "typeorm";
import {
  type Id,
  type Page,
  type PageRequest,
  type PersonId,
  type Scope,
  after,
  days,
  pageOf,
} from "#kernel";
import { BarrierReport } from "../model/barrier-report.ts";

const KEPT = days(365);

/** Reported barriers. Row-level security shows them to administrators only. */
export class BarrierReportStore {
  constructor(private readonly scope: Scope<EntityManager>) {}

  async add(report: BarrierReport): Promise<void> {
    await this.scope.manager.insert(BarrierReport, report);
  }

  find(id: Id<"BarrierReport">): Promise<BarrierReport | null> {
    return this.scope.manager.findOneBy(BarrierReport, { id });
  }

  /** The newest first. */
  async list({ first, after: place }: PageRequest): Promise<Page<BarrierReport>> {
    const query = this.scope.manager
      .createQueryBuilder(BarrierReport, "report")
      .orderBy("report.createdAt", "DESC")
      .addOrderBy("report.id", "DESC")
      .limit(first + 1);
    if (place) query.where("(report.createdAt, report.id) < (:at, :id)", place);
    return pageOf(await query.getMany(), first);
  }

  async settle(id: Id<"BarrierReport">, done: boolean): Promise<void> {
    await this.scope.manager.update(BarrierReport, { id }, { doneAt: done ? this.scope.now : null });
  }

  ofPerson(personId: PersonId): Promise<BarrierReport[]> {
    return this.scope.manager.find(BarrierReport, { where: { personId }, order: { createdAt: "ASC" } });
  }

  async erase(personId: PersonId): Promise<void> {
    await this.scope.manager.delete(BarrierReport, { personId });
  }

  async forgetOld(): Promise<void> {
    await this.scope.manager.delete(BarrierReport, { createdAt: LessThan(after(this.scope.now, -KEPT)) });
  }
}
