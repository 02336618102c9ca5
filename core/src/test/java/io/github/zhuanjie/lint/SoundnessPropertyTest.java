package io.github.zhuanjie.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What the linter says of a criterion is so in every case that the evaluator is given. */
class SoundnessPropertyTest {

    private static final int CASES = 40;
    private static final Eligibility ELIGIBILITY = new Eligibility(Samples.context());

    private static final List<Criterion> LEAVES = List.of(
            Criteria.categoryIn(AssistanceCategory.DIBAO),
            Criteria.categoryIn(AssistanceCategory.DIBAO_SINGLE, AssistanceCategory.RIGID),
            Criteria.categoryIn(AssistanceCategory.RIGID),
            new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO), Period.ofYears(2)),
            Criteria.ageUnder(18),
            Criteria.ageFrom(18),
            Criteria.ageUpTo(30),
            new PersonCriterion.Age(
                    Optional.empty(),
                    Optional.of(new io.github.zhuanjie.criterion.AgeLimit(18, false)),
                    AgeDayRule.DAY_AFTER_BIRTHDAY),
            new PersonCriterion.SexIs(Sex.MALE),
            new PersonCriterion.SexIs(Sex.FEMALE),
            Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2),
            new PersonCriterion.DisabilityAtLeast(DisabilityLevel.LEVEL_4, Set.of(DisabilityKind.VISUAL)),
            Criteria.illnessIn(Illness.BLOOD_DISEASE),
            Criteria.illnessIn(Illness.LEUKAEMIA, Illness.URAEMIA),
            Criteria.hukouIn(DivisionCode.of("321081")),
            Criteria.hukouIn(DivisionCode.of("321000")),
            Criteria.hukouIn(DivisionCode.of("320100")),
            Criteria.residenceIn(DivisionCode.of("321081")),
            new HouseholdCriterion.SettlementIs(Settlement.URBAN),
            new HouseholdCriterion.SettlementIs(Settlement.RURAL),
            new HouseholdCriterion.HeadCount(0, Optional.of(1)),
            new HouseholdCriterion.HeadCount(1, Optional.of(3)),
            Criteria.income(Comparison.AT_MOST, Ratio.parse("1.0001")),
            Criteria.income(Comparison.AT_LEAST, Ratio.parse("1.0002")),
            new HouseholdCriterion.IncomePerHead(Comparison.BELOW, new Threshold.Amount(Yuan.of(700))),
            new HouseholdCriterion.IncomePerHead(Comparison.AT_LEAST, new Threshold.Amount(Yuan.of(800))),
            new HouseholdCriterion.IncomePerHead(Comparison.AT_MOST, new Threshold.Amount(Yuan.of(600))),
            Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(10_000)),
            Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_MOST, Yuan.of(5_000)),
            Criteria.expense(ExpenseKind.MEDICAL, Comparison.BELOW, Yuan.of(10_000)),
            new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL, NeedKind.LIVING)),
            new NeedCriterion.KindIn(Set.of(NeedKind.EDUCATION)),
            Criteria.eventIn(HardshipEvent.FIRE),
            new NeedCriterion.EventIn(
                    Set.of(HardshipEvent.FIRE, HardshipEvent.EXPLOSION), Optional.of(Period.ofMonths(6))),
            Criteria.insured(),
            Criteria.judgement("家庭困难"));

    @Property(tries = 400)
    void noFindingIsEverContradicted(@ForAll("criteria") Criterion criterion, @ForAll long seed) {
        List<Fault> faults = CriterionLinter.standard().lint(criterion);
        Random random = new Random(seed);
        for (int i = 0; i < CASES; i++) {
            NeedCase subject = subject(random);
            for (Fault fault : faults) {
                assertThat(contradicts(fault, criterion, subject))
                        .as("%s in %s", fault, criterion)
                        .isFalse();
            }
        }
    }

    private static boolean contradicts(Fault fault, Criterion whole, NeedCase subject) {
        Criterion part = at(whole, fault.location().pointer());
        Truth truth = truth(part, subject);
        return switch (fault.code()) {
            case "CRITERION_NEVER", "CRITERION_PART_NEVER" -> truth == Truth.TRUE;
            case "CRITERION_PART_ALWAYS" -> truth == Truth.FALSE;
            case "CRITERION_ABSORBED" -> isNeeded(fault, whole, truth, subject);
            case "CRITERION_DUPLICATE" ->
                !part.equals(at(whole, fault.arguments().get(0)));
            default -> false;
        };
    }

    private static boolean isNeeded(Fault fault, Criterion whole, Truth truth, NeedCase subject) {
        String pointer = fault.location().pointer();
        Criterion parent = at(whole, pointer.substring(0, pointer.lastIndexOf("/of/")));
        Truth other = truth(at(whole, fault.arguments().get(0)), subject);
        return parent instanceof Criterion.AllOf
                ? other == Truth.TRUE && truth == Truth.FALSE
                : truth == Truth.TRUE && other == Truth.FALSE;
    }

    private static Truth truth(Criterion criterion, NeedCase subject) {
        return ELIGIBILITY.assess(criterion, subject).finding().truth();
    }

    private static Criterion at(Criterion whole, String pointer) {
        Criterion found = whole;
        for (String step : pointer.replaceAll("/of/(\\d)", "/$1").split("/")) {
            if (!step.isEmpty()) {
                int index = step.matches("\\d+") ? Integer.parseInt(step) : 0;
                boolean second = found instanceof Criterion.AllMembers && step.equals("of");
                found = found.parts().get(second ? 1 : index);
            }
        }
        return found;
    }

    private static NeedCase subject(Random random) {
        int extra = random.nextInt(3);
        List<Person> members = new ArrayList<>(List.of(person(random, "P-1", FamilyRelation.HEAD)));
        for (int i = 0; i < extra; i++) {
            members.add(person(random, "P-" + (i + 2), FamilyRelation.OTHER));
        }
        int known = random.nextInt(4);
        Household household = Samples.household(members.toArray(Person[]::new))
                .residence(DivisionCode.of(random.nextBoolean() ? "321081" : "320102"))
                .headCount(fact(random, known, n -> n))
                .hukou(fact(
                        random,
                        known,
                        n -> DivisionCode.of(
                                List.of("321081", "321002", "320102", "110101").get(n))))
                .settlement(fact(random, known, n -> Settlement.values()[n % 2]))
                .recognitions(fact(random, known, SoundnessPropertyTest::recognitions))
                .annualIncome(fact(
                        random,
                        known,
                        n -> Yuan.of(List.of(0, 7_000, 9_600, 30_000).get(n))))
                .build();
        return NeedCase.of(
                household,
                Samples.need()
                        .kind(NeedKind.values()[random.nextInt(4)])
                        .putExpense(ExpenseKind.MEDICAL, fact(random, known, n -> Yuan.of(5_000L * n)))
                        .event(fact(random, known, n -> HardshipEvent.values()[n]))
                        .eventOn(fact(random, known, n -> Samples.TODAY.minusMonths(3L * n)))
                        .build());
    }

    private static Person person(Random random, String id, FamilyRelation relation) {
        int known = random.nextInt(4);
        return Samples.head()
                .id(PersonId.of(id))
                .relation(relation)
                .birthDate(fact(
                        random,
                        known,
                        n -> Samples.TODAY.minusYears(List.of(0, 18, 30, 61).get(n))))
                .sex(fact(random, known, n -> Sex.values()[n % 2]))
                .disabilityLevel(fact(random, known, n -> DisabilityLevel.values()[n]))
                .disabilityKinds(fact(random, known, n -> Set.of(DisabilityKind.values()[n])))
                .illnesses(fact(random, known, n -> Set.of(Illness.values()[n])))
                .insured(fact(random, known, n -> n % 2 == 0))
                .recognitions(fact(random, known, SoundnessPropertyTest::recognitions))
                .build();
    }

    /** Everything is known in a quarter of the worlds. */
    private static <T> Fact<T> fact(Random random, int known, IntFunction<T> value) {
        int n = random.nextInt(4);
        return known == 0 || random.nextInt(4) < known ? Fact.known(value.apply(n)) : Fact.unknown();
    }

    private static List<Recognition> recognitions(int n) {
        return switch (n) {
            case 0 -> List.of();
            case 1 -> List.of(Samples.recognition(AssistanceCategory.DIBAO_SINGLE));
            case 2 -> List.of(Samples.openRecognition(AssistanceCategory.DIBAO));
            default -> List.of(Samples.recognition(AssistanceCategory.RIGID));
        };
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return criteria(3, true);
    }

    private static Arbitrary<Criterion> criteria(int depth, boolean quantified) {
        Arbitrary<Criterion> leaf = Arbitraries.of(LEAVES);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Criterion> part = Arbitraries.lazy(() -> criteria(depth - 1, quantified));
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(2).ofMaxSize(4);
        Arbitrary<Criterion> plain = Arbitraries.frequencyOf(
                Tuple.of(1, leaf),
                Tuple.of(4, parts.map(Criterion.AllOf::new)),
                Tuple.of(4, parts.map(Criterion.AnyOf::new)),
                Tuple.of(3, part.map(Criterion.Not::new)),
                Tuple.of(2, parts.map(list -> new Criterion.AtLeast(list.size() - 1, list))));
        return quantified ? Arbitraries.frequencyOf(Tuple.of(14, plain), Tuple.of(4, quantifiers(depth))) : plain;
    }

    /** What holds for members; a quantifier holds no other. */
    private static Arbitrary<Criterion> quantifiers(int depth) {
        Arbitrary<Criterion> part = Arbitraries.lazy(() -> criteria(depth - 1, false));
        return Arbitraries.oneOf(
                part.map(Criterion.AnyMember::new),
                part.map(of -> new Criterion.MemberCount(1, Optional.of(2), of)),
                part.map(of -> new Criterion.MemberCount(0, Optional.of(1), of)),
                part.list().ofSize(2).map(list -> new Criterion.AllMembers(list.get(0), list.get(1))));
    }
}
