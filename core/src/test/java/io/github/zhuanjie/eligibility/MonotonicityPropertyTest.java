package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.criterion.AgeLimit;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Learning a fact settles what was open and never overturns what was decided. */
class MonotonicityPropertyTest {

    private static final int ALL_KNOWN = (1 << 13) - 1;
    private static final Eligibility ELIGIBILITY = new Eligibility(Samples.context());

    private static final List<Criterion> LEAVES = List.of(
            new PersonCriterion.CategoryIn(Set.of(AssistanceCategory.DIBAO, AssistanceCategory.RIGID)),
            new PersonCriterion.Age(
                    Optional.of(new AgeLimit(14, true)),
                    Optional.of(new AgeLimit(59, true)),
                    AgeDayRule.DAY_AFTER_BIRTHDAY),
            new HouseholdCriterion.Hukou(DivisionCode.of("321081")),
            new HouseholdCriterion.Residence(DivisionCode.of("321000")),
            new HouseholdCriterion.SettlementIs(Settlement.RURAL),
            Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2),
            new PersonCriterion.IllnessIn(Set.of(Illness.BLOOD_DISEASE)),
            new PersonCriterion.StudentIn(Set.of(StudentStage.TERTIARY)),
            new PersonCriterion.Insured(),
            Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(10_000)),
            Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")),
            new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.empty()),
            new NeedCriterion.AfterGovernmentAid());

    @Property
    void knowingMoreNeverChangesADecidedVerdict(
            @ForAll("criteria") Criterion criterion,
            @ForAll @Size(13) List<@IntRange(max = 3) Integer> world,
            @ForAll @IntRange(max = ALL_KNOWN) int known,
            @ForAll @IntRange(max = ALL_KNOWN) int learnt) {
        CharityProject project = project(criterion);
        NeedCase before = subject(world, known);
        NeedCase after = subject(world, known | learnt);
        assertNotOverturned(ELIGIBILITY.assess(criterion, before), ELIGIBILITY.assess(criterion, after));
        assertNotOverturned(ELIGIBILITY.assess(project, before), ELIGIBILITY.assess(project, after));
    }

    @Property
    void knowingEverythingDecides(
            @ForAll("criteria") Criterion criterion, @ForAll @Size(13) List<@IntRange(max = 3) Integer> world) {
        NeedCase subject = subject(world, ALL_KNOWN);
        assertThat(ELIGIBILITY.assess(criterion, subject).verdict()).isNotEqualTo(Verdict.UNDETERMINED);
        Assessment assessment = ELIGIBILITY.assess(project(criterion), subject);
        assertThat(assessment.award().isPresent()).isEqualTo(assessment.verdict() == Verdict.ELIGIBLE);
    }

    @Property
    void decidingConditionsAreSingleAndCarryTheOutcome(
            @ForAll("criteria") Criterion criterion,
            @ForAll @Size(13) List<@IntRange(max = 3) Integer> world,
            @ForAll @IntRange(max = ALL_KNOWN) int known) {
        Finding finding = ELIGIBILITY.assess(criterion, subject(world, known)).finding();
        assertThat(finding.deciding())
                .isNotEmpty()
                .allMatch(single -> single.parts().isEmpty());
        assertThat(finding.deciding())
                .allMatch(single -> (single.truth() == Truth.UNKNOWN) == (finding.truth() == Truth.UNKNOWN));
    }

    private static void assertNotOverturned(Assessment before, Assessment after) {
        if (before.verdict() != Verdict.UNDETERMINED) {
            assertThat(after.verdict()).isEqualTo(before.verdict());
        }
    }

    private static CharityProject project(Criterion criterion) {
        return Samples.project()
                .criteria(criterion)
                .benefit(ShareOfExpense.builder()
                        .kind(ExpenseKind.MEDICAL)
                        .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                        .putShare(AssistanceCategory.RIGID, Ratio.parse("0.5"))
                        .deductible(Yuan.of(5_000))
                        .capMonthsOfStandard(12)
                        .build())
                .build();
    }

    private static NeedCase subject(List<Integer> world, int known) {
        Facts facts = new Facts(world, known);
        Person person = Samples.head()
                .birthDate(facts.get(0, n -> Samples.TODAY.minusYears(7L * n + 7)))
                .disabilityLevel(facts.get(1, n -> DisabilityLevel.values()[n]))
                .illnesses(facts.get(2, n -> Set.of(Illness.values()[n])))
                .studentStage(facts.get(3, n -> StudentStage.values()[n + 1]))
                .insured(facts.get(4, n -> n % 2 == 0))
                .recognitions(facts.get(5, MonotonicityPropertyTest::recognitions))
                .build();
        Household household = Samples.household(person)
                .hukou(facts.get(6, n -> DivisionCode.of("32108" + (n + 1))))
                .settlement(facts.get(7, n -> Settlement.values()[n % 2]))
                .recognitions(facts.get(8, MonotonicityPropertyTest::recognitions))
                .annualIncome(facts.get(9, n -> Yuan.of(7_000L * n)))
                .build();
        Need need = Samples.need()
                .putExpense(ExpenseKind.MEDICAL, facts.get(10, n -> Yuan.of(5_000L * n)))
                .event(facts.get(11, n -> HardshipEvent.values()[n]))
                .governmentAidReceived(facts.get(12, n -> n % 2 == 0))
                .build();
        return NeedCase.of(household, need);
    }

    private static List<Recognition> recognitions(int n) {
        return switch (n) {
            case 0 -> List.of();
            case 1 -> List.of(Samples.recognition(AssistanceCategory.DIBAO_SINGLE));
            case 2 -> List.of(Samples.recognition(AssistanceCategory.ORPHAN));
            default -> List.of(Samples.recognition(AssistanceCategory.RIGID));
        };
    }

    /** A world in which everything is so or so, of which only some is known. */
    private record Facts(List<Integer> world, int known) {
        <T> Fact<T> get(int index, IntFunction<T> value) {
            return (known >> index & 1) == 1 ? Fact.known(value.apply(world.get(index))) : Fact.unknown();
        }
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return criteria(3);
    }

    private static Arbitrary<Criterion> criteria(int depth) {
        Arbitrary<Criterion> leaf = Arbitraries.of(LEAVES);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Criterion> part = Arbitraries.lazy(() -> criteria(depth - 1));
        Arbitrary<List<Criterion>> parts = part.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaf,
                parts.map(Criterion.AllOf::new),
                parts.map(Criterion.AnyOf::new),
                part.map(Criterion.Not::new),
                part.map(Criterion.AnyMember::new));
    }
}
