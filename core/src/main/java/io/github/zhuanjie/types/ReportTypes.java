package io.github.zhuanjie.types;

import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.StateDeadline;
import io.github.zhuanjie.report.AreaKindLine;
import io.github.zhuanjie.report.AreaLine;
import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.ContributionTally;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.FairnessAreaLine;
import io.github.zhuanjie.report.FairnessCategoryLine;
import io.github.zhuanjie.report.FairnessKindLine;
import io.github.zhuanjie.report.FairnessReport;
import io.github.zhuanjie.report.FairnessSettlementLine;
import io.github.zhuanjie.report.FairnessTally;
import io.github.zhuanjie.report.FunnelAreaLine;
import io.github.zhuanjie.report.FunnelDirectionLine;
import io.github.zhuanjie.report.FunnelKindLine;
import io.github.zhuanjie.report.FunnelReasonLine;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.InKindContribution;
import io.github.zhuanjie.report.KindContribution;
import io.github.zhuanjie.report.KindLine;
import io.github.zhuanjie.report.MaskedName;
import io.github.zhuanjie.report.NextPlaceLine;
import io.github.zhuanjie.report.ProjectContribution;
import io.github.zhuanjie.report.ProjectLine;
import io.github.zhuanjie.report.PublicityEntry;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.report.ReasonLine;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.report.Tally;
import io.github.zhuanjie.report.WaitingDays;
import io.github.zhuanjie.report.WorthLine;

/** The types by which the two sides look at what was planned and what was done. */
final class ReportTypes {

    private ReportTypes() {}

    static void register(TypeRegistry registry) {
        coordination(registry);
        contributions(registry);
        funnel(registry);
        followUp(registry);
        fairness(registry);
    }

    private static void coordination(TypeRegistry registry) {
        registry.record(Tally.class);
        registry.record(KindLine.class);
        registry.record(AreaLine.class);
        registry.record(ReasonLine.class);
        registry.record(ProjectLine.class);
        registry.record(NextPlaceLine.class);
        registry.record(WorthLine.class);
        registry.value(CoordinationReport.class, CoordinationReport::builder);
    }

    private static void contributions(TypeRegistry registry) {
        registry.record(AreaKindLine.class);
        registry.record(ContributionTally.class);
        registry.record(KindContribution.class);
        registry.record(ProjectContribution.class);
        registry.record(InKindContribution.class);
        registry.value(ContributionSummary.class, ContributionSummary::builder);
        registry.text(MaskedName.class, MaskedName::of, MaskedName::value);
        registry.value(PublicityEntry.class, PublicityEntry::builder);
        registry.value(PublicityList.class, PublicityList::builder);
    }

    private static void funnel(TypeRegistry registry) {
        registry.value(ReferralFunnel.class, ReferralFunnel::builder);
        registry.value(FunnelTally.class, FunnelTally::builder);
        registry.record(FunnelDirectionLine.class);
        registry.record(FunnelKindLine.class);
        registry.record(FunnelAreaLine.class);
        registry.record(FunnelReasonLine.class);
    }

    private static void fairness(TypeRegistry registry) {
        registry.record(WaitingDays.class);
        registry.value(FairnessTally.class, FairnessTally::builder);
        registry.record(FairnessAreaLine.class);
        registry.record(FairnessCategoryLine.class);
        registry.record(FairnessSettlementLine.class);
        registry.record(FairnessKindLine.class);
        registry.value(FairnessReport.class, FairnessReport::builder);
    }

    private static void followUp(TypeRegistry registry) {
        registry.value(DeadlinePolicy.class, DeadlinePolicy::builder);
        registry.value(StateDeadline.class, StateDeadline::builder);
    }
}
