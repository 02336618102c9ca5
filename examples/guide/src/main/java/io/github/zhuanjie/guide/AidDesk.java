package io.github.zhuanjie.guide;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidOverlap;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.ProposedAid;
import io.github.zhuanjie.aid.RemainingNeed;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.aid.StackingFinding;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import java.time.LocalDate;
import java.util.List;

/** What a family already had, from government and from charity, in one ledger. */
public final class AidDesk {

    private AidDesk() {}

    /**
     * Records temporary assistance and a charity's grant, both for the same need.
     *
     * @param subject  the case
     * @param project  the project that gave
     * @param day  the day on which both were decided
     * @return the ledger
     */
    public static AidLedger ledger(NeedCase subject, CharityProject project, LocalDate day) {
        // tag::records[]
        AidRecord government = record("A-1", subject, day)
                .source(AidSource.GOVERNMENT)
                .provider("示例县民政局")
                .category(AssistanceCategory.EMERGENCY)
                .amount(Fact.known(Yuan.of(2_000), day))
                .build();
        AidRecord charity = record("A-2", subject, day)
                .source(AidSource.CHARITY)
                .provider(project.getOperators().get(0).getName())
                .project(project.getId())
                .amount(Fact.known(Yuan.of(3_000), day))
                .build();
        AidLedger ledger = AidLedger.of(List.of(government, charity)); // any order, twice the same is once
        // end::records[]
        return ledger;
    }

    private static AidRecord.Builder record(String id, NeedCase subject, LocalDate day) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .household(subject.household().getId())
                .person(subject.person().getId())
                .needKind(subject.need().getKind())
                .need(subject.need().getId())
                .form(AidForm.MONEY)
                .expenseKind(ExpenseKind.DISABILITY_REHABILITATION)
                .decidedOn(day);
    }

    /** What the desk shows before another award is decided. */
    record View(List<AidOverlap> overlaps, List<StackingFinding> rules, RemainingNeed remaining) {
        @Override
        public String toString() {
            return "View[***]";
        }
    }

    static View before(Award award, CharityProject project, NeedCase subject, AidLedger ledger, LocalDate today) {
        // tag::view[]
        SamePersons same = SamePersons.byResidentId(List.of(subject.household()));
        List<AidOverlap> overlaps = ledger.overlaps(same); // information: charity may follow government
        ProposedAid another = ProposedAid.of(subject, project, award);
        List<StackingFinding> rules = new Stacking(ledger, same).check(project.getStackingRules(), another, today);
        RemainingNeed remaining = RemainingNeed.of(subject, ledger, same, today); // what is still lacking
        // end::view[]
        return new View(overlaps, rules, remaining);
    }
}
