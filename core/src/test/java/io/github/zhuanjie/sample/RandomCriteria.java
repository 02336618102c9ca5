package io.github.zhuanjie.sample;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random trees over at least one condition of every kind that a recorded fact can decide. */
public final class RandomCriteria {

    private static final Threshold STANDARDS = new Threshold.TimesStandard(Ratio.parse("1.5"));

    private static final List<Criterion> PERSON = List.of(
            Criteria.categoryIn(AssistanceCategory.DIBAO, AssistanceCategory.RIGID),
            new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO), Period.ofYears(2)),
            new PersonCriterion.Age(
                    Optional.of(new AgeLimit(14, true)),
                    Optional.of(new AgeLimit(60, false)),
                    AgeDayRule.DAY_AFTER_BIRTHDAY),
            new PersonCriterion.SexIs(Sex.FEMALE),
            Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2),
            new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_3, Set.of(DisabilityKind.VISUAL)),
            new PersonCriterion.SelfCareIn(Set.of(SelfCareLevel.PARTIAL, SelfCareLevel.NONE)),
            Criteria.illnessIn(Illness.BLOOD_DISEASE),
            Criteria.illnessIn(Illness.LEUKAEMIA),
            Criteria.studentIn(StudentStage.TERTIARY, StudentStage.COMPULSORY),
            Criteria.insured(),
            new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.NONE)),
            new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.NOT_WORKING)));

    private static final List<Criterion> CASE = List.of(
            Criteria.hukouIn(DivisionCode.of("321081")),
            Criteria.residenceIn(DivisionCode.of("321000")),
            new HouseholdCriterion.SettlementIs(Settlement.RURAL),
            new HouseholdCriterion.HeadCount(2, Optional.of(3)),
            Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
            new HouseholdCriterion.RigidExpense(ExpenseKind.EDUCATION, Comparison.ABOVE, STANDARDS),
            new HouseholdCriterion.AssetsPerHead(Comparison.BELOW, new Threshold.Amount(Yuan.of(15_000))),
            Criteria.hukouIn(DivisionCode.of("321081100")),
            new HouseholdCriterion.DwellingsAtMost(1),
            new HouseholdCriterion.VehiclesAtMost(0),
            new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL)),
            Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(10_000)),
            new NeedCriterion.Expense(
                    ExpenseKind.MEDICAL, ExpensePeriod.SINGLE, Comparison.ABOVE, new Threshold.Amount(Yuan.of(6_000))),
            new NeedCriterion.Expense(
                    ExpenseKind.MEDICAL,
                    ExpensePeriod.CALENDAR_YEAR,
                    Comparison.AT_MOST,
                    new Threshold.Amount(Yuan.of(10_000))),
            new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE, HardshipEvent.NONE), Optional.of(Period.ofMonths(6))),
            Criteria.afterGovernmentAid());

    private RandomCriteria() {}

    /**
     * Returns a tree.
     *
     * @param random  the source of chance
     * @param depth  how deep at most
     * @return the tree
     */
    public static Criterion tree(Random random, int depth) {
        return tree(random, depth, true);
    }

    private static Criterion tree(Random random, int depth, boolean quantified) {
        int kind = random.nextInt(depth == 0 ? 2 : quantified ? 9 : 6);
        return switch (kind) {
            case 0 -> PERSON.get(random.nextInt(PERSON.size()));
            case 1 -> CASE.get(random.nextInt(CASE.size()));
            case 2 -> new Criterion.AllOf(parts(random, depth, quantified));
            case 3 -> new Criterion.AnyOf(parts(random, depth, quantified));
            case 4 -> Criteria.not(tree(random, depth - 1, quantified));
            case 5 -> atLeast(random, parts(random, depth, quantified));
            case 6 -> Criteria.anyMember(tree(random, depth - 1, false));
            case 7 -> Criteria.allMembers(tree(random, depth - 1, false), tree(random, depth - 1, false));
            default ->
                new Criterion.MemberCount(
                        random.nextInt(3),
                        random.nextBoolean() ? Optional.empty() : Optional.of(3),
                        tree(random, depth - 1, false));
        };
    }

    private static Criterion atLeast(Random random, List<Criterion> parts) {
        return new Criterion.AtLeast(1 + random.nextInt(parts.size()), parts);
    }

    private static List<Criterion> parts(Random random, int depth, boolean quantified) {
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(tree(random, depth - 1, quantified));
        }
        return parts;
    }
}
