package io.github.zhuanjie.screening;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Trees of every kind of condition. */
final class RandomCriteria {

    private final Draw draw;
    private boolean amongMembers;

    RandomCriteria(Draw draw) {
        this.draw = draw;
    }

    Criterion next(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (draw.below(amongMembers ? 6 : 11)) {
            case 0, 1 -> new Criterion.AllOf(parts(depth));
            case 2, 3 -> new Criterion.AnyOf(parts(depth));
            case 4 -> new Criterion.Not(next(depth - 1));
            case 5 -> atLeast(depth);
            case 6 -> new Criterion.AnyMember(member(depth));
            case 7 -> new Criterion.AllMembers(member(depth), member(depth));
            case 8 -> memberCount(depth);
            case 9 -> Criteria.rule("R", "1", "2", next(depth - 1));
            default -> leaf();
        };
    }

    private List<Criterion> parts(int depth) {
        List<Criterion> parts = draw.list(3, () -> next(depth - 1));
        parts.add(next(depth - 1));
        return parts;
    }

    private Criterion atLeast(int depth) {
        List<Criterion> parts = parts(depth);
        return new Criterion.AtLeast(1 + draw.below(parts.size()), parts);
    }

    private Criterion memberCount(int depth) {
        int min = draw.below(4);
        return new Criterion.MemberCount(
                min, min == 0 || draw.once(2) ? Optional.of(min + draw.below(2)) : Optional.empty(), member(depth));
    }

    /** A quantifier holds no other. */
    private Criterion member(int depth) {
        amongMembers = true;
        Criterion part = next(depth - 1);
        amongMembers = false;
        return part;
    }

    Criterion leaf() {
        return switch (draw.below(3)) {
            case 0 -> ofPerson();
            case 1 -> ofHousehold();
            default -> ofNeed();
        };
    }

    private Criterion ofPerson() {
        return switch (draw.below(11)) {
            case 0 -> new PersonCriterion.CategoryIn(draw.some(AssistanceCategory.class));
            case 1 -> new PersonCriterion.CategoryLeft(draw.some(AssistanceCategory.class), period());
            case 2 -> age();
            case 3 -> new PersonCriterion.SexIs(draw.one(Sex.class));
            case 4 -> draw.once(2) ? new PersonCriterion.ChineseNational() : new PersonCriterion.Insured();
            case 5 -> disability();
            case 6 -> new PersonCriterion.SelfCareIn(draw.some(SelfCareLevel.class));
            case 7 -> new PersonCriterion.IllnessIn(draw.some(Illness.class));
            case 8 -> new PersonCriterion.StudentIn(draw.some(StudentStage.class));
            case 9 -> new PersonCriterion.WorkCapacityIn(draw.some(WorkCapacity.class));
            default -> new PersonCriterion.EmploymentIn(draw.some(EmploymentStatus.class));
        };
    }

    private Criterion age() {
        int from = draw.below(60);
        AgeLimit low = new AgeLimit(from, draw.once(2));
        AgeLimit high = new AgeLimit(from + 5 + draw.below(30), draw.once(2));
        return switch (draw.below(3)) {
            case 0 -> new PersonCriterion.Age(Optional.of(low), Optional.empty(), draw.one(AgeDayRule.class));
            case 1 -> new PersonCriterion.Age(Optional.empty(), Optional.of(high), draw.one(AgeDayRule.class));
            default -> new PersonCriterion.Age(Optional.of(low), Optional.of(high), draw.one(AgeDayRule.class));
        };
    }

    private Criterion disability() {
        DisabilityLevel level = draw.one(List.of(DisabilityLevel.values()).stream()
                .filter(each -> each != DisabilityLevel.NONE)
                .toList());
        return new PersonCriterion.DisabilityAtLeast(level, draw.once(2) ? Set.of() : draw.some(DisabilityKind.class));
    }

    private Criterion ofHousehold() {
        return switch (draw.below(11)) {
            case 0 -> new HouseholdCriterion.Hukou(draw.one(RandomCases.PLACES));
            case 1 -> new HouseholdCriterion.Residence(draw.one(RandomCases.PLACES));
            case 2 -> new HouseholdCriterion.SettlementIs(draw.one(Settlement.class));
            case 3 -> new HouseholdCriterion.HeadCount(1 + draw.below(2), Optional.of(2 + draw.below(3)));
            case 4 -> new HouseholdCriterion.IncomePerHead(draw.one(Comparison.class), threshold());
            case 5 -> new HouseholdCriterion.IncomeWithinLocalMultiple();
            case 6 ->
                new HouseholdCriterion.RigidExpense(
                        draw.one(ExpenseKind.class), draw.one(Comparison.class), threshold());
            case 7 -> new HouseholdCriterion.RigidShareAboveLocalRatio();
            case 8 -> new HouseholdCriterion.AssetsPerHead(draw.one(Comparison.class), threshold());
            case 9 -> new HouseholdCriterion.DwellingsAtMost(draw.below(3));
            default -> new HouseholdCriterion.VehiclesAtMost(draw.below(2));
        };
    }

    private Threshold threshold() {
        return switch (draw.below(3)) {
            case 0 -> new Threshold.Amount(Yuan.of(1_000L * draw.below(20)));
            case 1 -> new Threshold.TimesStandard(Ratio.parse(draw.one("1", "1.5", "0.8")));
            default -> new Threshold.TimesDisposableIncome(Ratio.parse(draw.one("0.1", "0.4")));
        };
    }

    private Criterion ofNeed() {
        return switch (draw.below(7)) {
            case 0 -> new NeedCriterion.KindIn(draw.some(NeedKind.class));
            case 1, 2 ->
                new NeedCriterion.Expense(
                        draw.one(ExpenseKind.class),
                        draw.one(ExpensePeriod.class),
                        draw.one(Comparison.class),
                        threshold());
            case 3 -> new NeedCriterion.EventIn(draw.some(HardshipEvent.class), draw.maybe(this::period));
            case 4 -> new NeedCriterion.AfterGovernmentAid();
            case 5 ->
                new NeedCriterion.AidReceived(
                        draw.maybe(() -> draw.one(AidSource.class)),
                        Set.of(),
                        draw.one(BenefitScope.class),
                        draw.one(StackingPeriod.class));
            default ->
                draw.once(2)
                        ? Criteria.judgement("特别困难")
                        : new Criterion.Unrecognized(
                                new OpaqueValue.Members(Map.of("type", new OpaqueValue.Text("newer"))));
        };
    }

    private Period period() {
        return Period.ofMonths(1 + draw.below(18));
    }
}
