package io.github.zhuanjie.json;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidOverlap;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.AidTotal;
import io.github.zhuanjie.aid.OverlapDoubt;
import io.github.zhuanjie.aid.OverlapReason;
import io.github.zhuanjie.aid.Remainder;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.aid.StackingFinding;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.calendar.CalendarDay;
import io.github.zhuanjie.calendar.DayKind;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.DeadlineUnit;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.report.AreaKindLine;
import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.ContributionTally;
import io.github.zhuanjie.report.InKindContribution;
import io.github.zhuanjie.report.KindContribution;
import io.github.zhuanjie.report.MaskedName;
import io.github.zhuanjie.report.ProjectContribution;
import io.github.zhuanjie.report.PublicityEntry;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.report.PublicityWithheld;
import io.github.zhuanjie.report.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Aid and how it goes together, deadlines, and the reports made of aid. */
final class AidSamples {

    private static final AidRecordId FIRST = AidRecordId.of("A-1");
    private static final AidRecordId SECOND = AidRecordId.of("A-2");
    private static final Remainder REMAINDER =
            new Remainder(Fact.known(Yuan.of(7000), Samples.DAY), Fact.known(Yuan.ZERO, Samples.DAY));

    private AidSamples() {}

    static List<Object> all() {
        return Stream.of(rules(), aid(), calendar(), contributions(), publicity())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> rules() {
        return List.of(
                new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.ILLNESS, true),
                new StackingRule.NotWith(
                        Set.of(ProjectId.of("PR-3"), ProjectId.of("PR-2")),
                        Set.of("某区慈善会"),
                        Set.of(UnifiedSocialCreditCode.of("53990000A00000011Q")),
                        BenefitScope.HOUSEHOLD,
                        StackingPeriod.EVENT),
                new StackingRule.WithinExpense(ExpenseKind.MEDICAL),
                new StackingRule.AfterGovernmentDecision());
    }

    private static List<Object> aid() {
        return List.of(
                FIRST,
                aidRecord(),
                AidRecord.builder()
                        .id(SECOND)
                        .source(AidSource.GOVERNMENT)
                        .provider("某市民政局")
                        .household(HouseholdId.of("H-1"))
                        .needKind(NeedKind.LIVING)
                        .form(AidForm.SERVICE)
                        .category(AssistanceCategory.EMERGENCY)
                        .serviceUnits(3)
                        .serviceUnit(ServiceUnit.VISIT)
                        .decidedOn(Samples.DAY)
                        .build(),
                AidOverlap.builder()
                        .first(FIRST)
                        .second(SECOND)
                        .kind(NeedKind.LIVING)
                        .firstDay(Samples.DAY)
                        .lastDay(Samples.DAY.plusDays(1))
                        .reason(OverlapReason.GOVERNMENT_AND_CHARITY)
                        .addDoubts(OverlapDoubt.HOUSEHOLDS_SHARE_MEMBER)
                        .build(),
                AidOverlap.builder()
                        .first(FIRST)
                        .second(SECOND)
                        .kind(NeedKind.LIVING)
                        .reason(OverlapReason.SAME_NEED)
                        .build(),
                RemainingNeed.builder()
                        .need(NeedId.of("N-1"))
                        .asOf(Samples.DAY)
                        .gap(REMAINDER)
                        .putExpense(ExpenseKind.MEDICAL, new Remainder(Fact.unknown(), Fact.withheld()))
                        .addCounted(FIRST)
                        .addUnassigned(SECOND)
                        .build(),
                new AidTotal(Yuan.of(500), 1),
                new HouseholdMember(HouseholdId.of("H-1"), PersonId.of("P-1")),
                REMAINDER,
                new StackingFinding(
                        new StackingRule.WithinExpense(ExpenseKind.MEDICAL),
                        Truth.UNKNOWN,
                        List.of(FIRST),
                        Optional.of(Gap.UNKNOWN)),
                new StackingFinding(
                        new StackingRule.AfterGovernmentDecision(), Truth.TRUE, List.of(), Optional.empty()));
    }

    private static AidRecord aidRecord() {
        return AidRecord.builder()
                .id(FIRST)
                .source(AidSource.CHARITY)
                .provider("某慈善总会")
                .providerCode(UnifiedSocialCreditCode.of("53990000A00000011Q"))
                .household(HouseholdId.of("H-1"))
                .person(PersonId.of("P-1"))
                .needKind(NeedKind.MEDICAL)
                .need(NeedId.of("N-1"))
                .project(ProjectId.of("PR-1"))
                .form(AidForm.GOODS)
                .amount(Fact.known(Yuan.of(500), Samples.DAY))
                .goods("营养品")
                .decidedOn(Samples.DAY)
                .coveredFrom(Samples.DAY.plusDays(1))
                .coveredUntil(Samples.DAY.plusDays(30))
                .paidOn(Samples.DAY.plusDays(2))
                .receiptSignedOn(Samples.DAY.plusDays(3))
                .expenseKind(ExpenseKind.MEDICAL)
                .illness(Illness.LEUKAEMIA)
                .event(Fact.known(HardshipEvent.NONE))
                .supplementTo(AidRecordId.of("A-0"))
                .referenceNumber("慈助〔2024〕7号")
                .build();
    }

    private static List<Object> calendar() {
        return List.of(
                new CalendarDay(Samples.DAY, DayKind.HOLIDAY),
                new DeadlineRule(7, DeadlineUnit.CALENDAR_DAYS, true),
                new Deadline.Due(Samples.DAY),
                new Deadline.BeyondCalendar(Samples.DAY, 3));
    }

    private static List<Object> contributions() {
        ContributionTally tally =
                new ContributionTally(2, 1, 3, new AidTotal(Yuan.of(500), 0), new AidTotal(Yuan.ZERO, 1));
        KindContribution kind = new KindContribution(NeedKind.MEDICAL, tally);
        ProjectContribution project = new ProjectContribution(Optional.of(ProjectId.of("PR-1")), tally);
        ProjectContribution none = new ProjectContribution(Optional.empty(), tally);
        InKindContribution inKind =
                new InKindContribution(AidForm.SERVICE, NeedKind.VISITING_CARE, Map.of(ServiceUnit.VISIT, 4), tally);
        ContributionSummary.Builder summary = ContributionSummary.builder()
                .provider(CharitySamples.organization())
                .firstDay(Samples.DAY)
                .lastDay(Samples.DAY.plusMonths(6))
                .total(tally)
                .conflicts(1);
        return List.of(
                new AreaKindLine(DivisionCode.of("321081101"), NeedKind.MEDICAL, new Tally(3, 2, 1)),
                tally,
                kind,
                project,
                none,
                inKind,
                summary.build(),
                summary.addByKind(kind)
                        .addByProject(none, project)
                        .addInKind(inKind)
                        .suppressedLines(2)
                        .build());
    }

    private static List<Object> publicity() {
        PublicityEntry full = PublicityEntry.builder()
                .name(PersonName.of("𠮷乙"))
                .maskedName(MaskedName.of("𠮷*"))
                .village(DivisionCode.of("321081101001"))
                .category(AssistanceCategory.DIBAO)
                .headCount(3)
                .nearRelative(Fact.known(false))
                .build();
        PublicityEntry masked = PublicityEntry.builder()
                .maskedName(MaskedName.of("甲*"))
                .village(DivisionCode.of("321081101"))
                .form(AidForm.GOODS)
                .headCount(1)
                .nearRelative(Fact.unknown())
                .build();
        PublicityList.Builder list =
                PublicityList.builder().firstDay(Samples.DAY).lastDay(Samples.DAY.plusDays(7));
        return List.of(
                MaskedName.of("𠮷*"),
                full,
                masked,
                list.build(),
                list.addEntries(full, masked)
                        .putWithheld(PublicityWithheld.AGE_UNKNOWN, 1)
                        .putWithheld(PublicityWithheld.MINOR, 2)
                        .build());
    }
}
