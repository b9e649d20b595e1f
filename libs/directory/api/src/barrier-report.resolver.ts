import { Args, Context, Mutation, Query, Resolver } from "@nestjs/graphql";
import { type Id, NotFound, Problem, toId } from "#kernel";
import { BarrierReportStore, ReportBarrier, SettleBarrierReport } from "#directory/domain";
import { Access, RateLimits, type RequestContext, connectionOf, pageRequest } from "#platform/graphql";
import type { QueryBarrierReportsArgs, ReportBarrierInput, SettleBarrierReportInput } from "#schema";
import { ReportBarrierSuccess, SettleBarrierReportSuccess } from "./answers.ts";

@Resolver("BarrierReport")
export class BarrierReportResolver {
  constructor(
    private readonly report: ReportBarrier,
    private readonly settle: SettleBarrierReport,
    private readonly limits: RateLimits,
  ) {}

  @Access.SignedIn()
  @Query("barrierReports")
  async barrierReports(@Args() args: QueryBarrierReportsArgs, @Context() context: RequestContext) {
    const reports = await (await context.unit()).store(BarrierReportStore).list(pageRequest(args));
    return connectionOf(reports, ({ createdAt: at, id }) => ({ at, id }));
  }

  @Access.Public()
  @Mutation("reportBarrier")
  async reportBarrier(@Args("input") input: ReportBarrierInput, @Context() { actor, req }: RequestContext) {
    const own = await this.limits.take("report-barrier", actor.personIdOrNull ?? req.ip ?? "");
    // everybody without an account together: each report is a mail to whoever administers
    const tooMany =
      own ?? (actor.personIdOrNull ? null : await this.limits.take("report-barrier-unknown", "all"));
    if (tooMany) return tooMany;
    const result = await this.report.execute(actor, { ...input, email: input.email ?? null });
    return result instanceof Problem ? result : new ReportBarrierSuccess();
  }

  @Access.SignedIn()
  @Mutation("settleBarrierReport")
  async settleBarrierReport(
    @Args("input") input: SettleBarrierReportInput,
    @Context() context: RequestContext,
  ) {
    const reportId: Id<"BarrierReport"> = toId(input.reportId);
    const result = await this.settle.execute(context.actor, { ...input, reportId });
    if (result instanceof Problem) return result;
    const report = await (await context.unit()).store(BarrierReportStore).find(reportId);
    return report ? new SettleBarrierReportSuccess(report) : new NotFound();
  }
}
