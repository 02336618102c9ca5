package io.github.zhuanjie.json;

import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.closing.AidFeed;
import io.github.zhuanjie.closing.AidFinding;
import io.github.zhuanjie.closing.AmountUse;
import io.github.zhuanjie.closing.CapacityFinding;
import io.github.zhuanjie.closing.NextStep;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.followup.DeadlinePolicy;
import io.github.zhuanjie.followup.FollowUp;
import io.github.zhuanjie.followup.FollowUpRules;
import io.github.zhuanjie.followup.Office;
import io.github.zhuanjie.followup.OfficerItem;
import io.github.zhuanjie.followup.OfficerList;
import io.github.zhuanjie.followup.StateDeadline;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.OpenReferral;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.referral.ReferralCourse;
import io.github.zhuanjie.referral.ReferralDirection;
import io.github.zhuanjie.referral.ReferralRoute;
import io.github.zhuanjie.referral.SubReferralFeedback;
import io.github.zhuanjie.report.FunnelAreaLine;
import io.github.zhuanjie.report.FunnelDirectionLine;
import io.github.zhuanjie.report.FunnelKindLine;
import io.github.zhuanjie.report.FunnelReasonLine;
import io.github.zhuanjie.report.FunnelTally;
import io.github.zhuanjie.report.ReferralFunnel;
import io.github.zhuanjie.transition.ReferralReason;
import io.github.zhuanjie.transition.ReferralState;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What became of referrals, with every member at least once. */
final class LoopDocuments {

    /** What is computed from referrals for the day and kept nowhere. */
    static final Set<Class<?>> NEVER_DOCUMENTS = Set.of(
            AidFeed.AidFed.class,
            AidFinding.class,
            AmountUse.class,
            CapacityFinding.class,
            FollowUp.class,
            FollowUpRules.class,
            NextStep.class,
            Office.class,
            OfficerItem.class,
            OfficerList.class,
            ReferralCourse.class,
            ReferralRoute.class,
            SubReferralFeedback.class);

    private LoopDocuments() {}

    static List<Object> all() {
        return List.of(
                funnel(),
                tally(),
                new FunnelDirectionLine(ReferralDirection.CHARITY_TO_GOVERNMENT, tally()),
                new FunnelKindLine(NeedKind.MEDICAL, tally()),
                new FunnelAreaLine(DivisionCode.of("321081100"), tally()),
                new FunnelReasonLine(ReferralReason.OUT_OF_AREA, 2),
                policy(),
                limit(),
                new ProjectBar(NeedId.of("N-1"), ProjectId.of("PR-1"), Optional.of(Samples.DAY)),
                new ProjectBar(NeedId.of("N-1"), ProjectId.of("PR-2"), Optional.empty()),
                openReferral(Optional.empty()),
                openReferral(Optional.of(ProjectId.of("PR-1"))));
    }

    private static OpenReferral openReferral(Optional<ProjectId> project) {
        return new OpenReferral(
                NeedId.of("N-1"), new HouseholdMember(HouseholdId.of("H-1"), PersonId.of("P-1")), project);
    }

    private static DeadlinePolicy policy() {
        return DeadlinePolicy.builder().version("example-1").addLimits(limit()).build();
    }

    private static StateDeadline limit() {
        return StateDeadline.builder()
                .state(ReferralState.SENT)
                .area(DivisionCode.of("321081"))
                .validFrom(Samples.DAY)
                .validUntil(Samples.DAY.plusYears(1))
                .limit(DeadlineRule.workingDays(5))
                .remindBefore(2)
                .source("made up for this test")
                .build();
    }

    private static FunnelTally tally() {
        return FunnelTally.builder()
                .drafted(20)
                .consented(15)
                .sent(14)
                .accepted(10)
                .helped(7)
                .notHelped(4)
                .unknown(2)
                .withdrawn(1)
                .notConsented(3)
                .cancelled(1)
                .build();
    }

    private static ReferralFunnel funnel() {
        return ReferralFunnel.builder()
                .area(DivisionCode.of("321081"))
                .asOf(Samples.DAY)
                .total(tally())
                .errors(1)
                .addByDirection(new FunnelDirectionLine(ReferralDirection.GOVERNMENT_TO_CHARITY, tally()))
                .addByKind(new FunnelKindLine(NeedKind.MEDICAL, tally()))
                .addByArea(new FunnelAreaLine(DivisionCode.of("321081100"), tally()))
                .withoutCase(tally())
                .addByReason(new FunnelReasonLine(ReferralReason.OUT_OF_AREA, 4))
                .build();
    }
}
