package io.github.zhuanjie.json;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProjectUse;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.report.AreaKindLine;
import io.github.zhuanjie.report.AreaLine;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.KindLine;
import io.github.zhuanjie.report.NextPlaceLine;
import io.github.zhuanjie.report.ProjectLine;
import io.github.zhuanjie.report.ProjectStanding;
import io.github.zhuanjie.report.ReasonLine;
import io.github.zhuanjie.report.Tally;
import io.github.zhuanjie.supply.SupplyListId;
import java.util.List;
import java.util.stream.Stream;

/** Results, referrals and reports. */
final class OutcomeSamples {

    private static final Tally TALLY = new Tally(3, 2, 1);
    private static final Award AWARD = new Award(Yuan.of(500), Yuan.of(800));
    private static final String HASH = "0123456789abcdef".repeat(4);

    private OutcomeSamples() {}

    static List<Object> all() {
        return Stream.of(plans(), referrals(), reports()).flatMap(List::stream).toList();
    }

    private static List<Object> plans() {
        Exclusion exclusion = new Exclusion(ProjectId.of("PR-2"), UnmetReason.WINDOW_CLOSED);
        UnmetNeed unmet = UnmetNeed.of(NeedId.of("N-2"), List.of(exclusion));
        return List.of(
                new AlgorithmId("greedy", "1"),
                AWARD,
                exclusion,
                unmet,
                UnmetNeed.of(NeedId.of("N-3"), List.of()),
                grant(),
                use().places(3).budget(Yuan.of(900)).build(),
                use().build(),
                result().addGuarantees(Guarantee.MAXIMUM_SERVED, Guarantee.FEASIBLE)
                        .addProjectsWithoutCapacity(ProjectId.of("PR-3"))
                        .addGrants(grant())
                        .addUnmetNeeds(unmet)
                        .addProjectUses(use().build())
                        .build(),
                result().build());
    }

    private static Grant grant() {
        return Grant.builder()
                .need(NeedId.of("N-1"))
                .household(HouseholdId.of("H-1"))
                .project(ProjectId.of("PR-1"))
                .award(AWARD)
                .build();
    }

    private static ProjectUse.Builder use() {
        return ProjectUse.builder()
                .project(ProjectId.of("PR-1"))
                .candidates(2)
                .grants(1)
                .committed(Yuan.of(800));
    }

    private static MatchingResult.Builder result() {
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("greedy", "1"))
                .asOf(Samples.DAY)
                .supplyList(SupplyListId.of("L-1"))
                .supplyListVersion(1)
                .inputFingerprint(HASH);
    }

    private static List<Object> referrals() {
        return ReferralDocuments.all();
    }

    private static List<Object> reports() {
        KindLine kind = new KindLine(NeedKind.MEDICAL, TALLY, 1);
        AreaLine area = new AreaLine(DivisionCode.of("321081101"), TALLY);
        ReasonLine reason = new ReasonLine(UnmetReason.CAPACITY_EXHAUSTED, 1);
        ProjectLine project = new ProjectLine(ProjectStanding.MATCHABLE, use().build());
        return List.of(
                TALLY,
                kind,
                area,
                reason,
                project,
                report().addByKind(kind)
                        .addByArea(area)
                        .addByAreaAndKind(new AreaKindLine(DivisionCode.of("321081101"), NeedKind.MEDICAL, TALLY))
                        .addByReason(reason)
                        .addByNextPlace(new NextPlaceLine(DivisionCode.of("321081101"), NeedKind.MEDICAL, 1))
                        .addProjects(project)
                        .provenBenefit(ProvenBenefit.of(
                                BoundScope.SAME_NEEDS, BenefitWorth.parse("1000"), BenefitWorth.parse("1000")))
                        .build(),
                report().build());
    }

    private static CoordinationReport.Builder report() {
        return CoordinationReport.builder()
                .area(DivisionCode.of("321081"))
                .asOf(Samples.DAY)
                .total(TALLY);
    }
}
