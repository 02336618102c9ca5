package io.github.zhuanjie.priority;

import static io.github.zhuanjie.sample.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PriorityScorerPropertyTest {

    private static PriorityScorer scorer(PriorityPolicy policy) {
        return PriorityScorer.of(policy, TODAY, Samples.context().standards(), Optional.empty());
    }

    @Property
    void aFactThatIsLearntOnlyRaises(@ForAll long seed) {
        Random random = new Random(seed);
        PriorityScorer scorer = scorer(policy(random));
        Cases cases = new Cases(random);
        NeedCase full = cases.full();
        PriorityScore learnt = scorer.score(full);
        PriorityScore before = scorer.score(cases.forget(full));
        assertThat(learnt.priority()).isGreaterThanOrEqualTo(before.priority());
        assertThat(learnt.points()).isGreaterThanOrEqualTo(before.points());
        for (PriorityFactor factor : PriorityFactor.values()) {
            if (factor != PriorityFactor.OWN_EXPENSE && !before.unknown().contains(factor)) {
                assertThat(of(learnt, factor)).as("%s", factor).isEqualTo(of(before, factor));
            }
        }
    }

    @Property
    void pointsAreBoundedAndTheNumberOrdersByTierThenPoints(@ForAll long seed) {
        Random random = new Random(seed);
        PriorityScorer scorer = scorer(policy(random));
        Cases cases = new Cases(random);
        PriorityScore one = scorer.score(cases.full());
        PriorityScore other = scorer.score(cases.full());
        int most = PriorityFactor.values().length * PriorityPolicy.MAX_POINTS;
        assertThat(one.points()).isBetween(0, most);
        assertThat(most).isLessThan(PriorityPolicy.TIER_WEIGHT);
        assertThat(scorer.policy().tierOf(one.priority())).isEqualTo(one.tier());
        assertThat(PriorityPolicy.pointsOf(one.priority())).isEqualTo(one.points());
        int byTier = Integer.compare(other.tier(), one.tier());
        int order = byTier != 0 ? byTier : Integer.compare(one.points(), other.points());
        assertThat(Integer.signum(Integer.compare(one.priority(), other.priority())))
                .isEqualTo(order);
    }

    @Property
    void theOrderOfMembersRecognitionsAndStepsDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        PriorityPolicy policy = policy(random);
        NeedCase subject = new Cases(random).full();
        Household household = subject.household();
        NeedCase turned = NeedCase.of(
                Household.builder()
                        .from(household)
                        .members(shuffled(household.getMembers(), random))
                        .recognitions(Fact.known(shuffled(
                                household.getRecognitions().toOptional().orElseThrow(), random)))
                        .build(),
                subject.need());
        PriorityPolicy same = PriorityPolicy.builder()
                .from(policy)
                .incomeSteps(shuffled(policy.getIncomeSteps(), random))
                .expenseSteps(shuffled(policy.getExpenseSteps(), random))
                .build();
        assertThat(scorer(same).score(turned)).isEqualTo(scorer(policy).score(subject));
    }

    private static int of(PriorityScore score, PriorityFactor factor) {
        return score.contributions().stream()
                .filter(each -> each.factor() == factor)
                .mapToInt(PriorityContribution::points)
                .sum();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static PriorityPolicy policy(Random random) {
        PriorityPolicy.Builder policy =
                PriorityPolicy.builder().id("own").version("1").title("own").source("test");
        for (AssistanceCategory category : AssistanceCategory.values()) {
            if (random.nextBoolean()) {
                policy.putCategoryPoint(category, points(random));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            policy.addIncomeStep(new PriorityStep(Ratio.ofTenThousandths(i * 5000), points(random)));
            policy.addExpenseStep(new PriorityStep(Ratio.ofTenThousandths(i * 5000), points(random)));
            policy.addTier(
                    new PriorityTier("tier", Set.of(random(AssistanceCategory.values(), random)), someUrgency(random)));
        }
        return policy.waiting(rate(random))
                .householdChildren(rate(random))
                .householdOldPersons(rate(random))
                .householdSeverelyDisabled(rate(random))
                .putUrgencyPoint(random(Urgency.values(), random), points(random))
                .childPoints(points(random))
                .oldAgePoints(points(random))
                .severeDisabilityPoints(points(random))
                .seriousIllnessPoints(points(random))
                .build();
    }

    private static Set<Urgency> someUrgency(Random random) {
        return random.nextBoolean() ? Set.of() : Set.of(random(Urgency.values(), random));
    }

    private static int points(Random random) {
        return random.nextInt(4) == 0 ? PriorityPolicy.MAX_POINTS : random.nextInt(20);
    }

    private static PriorityRate rate(Random random) {
        int each = points(random);
        return new PriorityRate(each, Math.max(each, points(random)));
    }

    private static <E> E random(E[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Cases of which everything that points are given for is known, and what is left of them when some is not. */
    private record Cases(Random random) {

        NeedCase full() {
            int members = 1 + random.nextInt(4);
            List<Person> people = new ArrayList<>();
            for (int i = 1; i <= members; i++) {
                people.add(person(i));
            }
            Household.Builder household = Samples.household(people.toArray(Person[]::new))
                    .annualIncome(Fact.known(amount()))
                    .recognitions(Fact.known(recognitions()));
            Need.Builder need = Samples.need()
                    .urgency(PriorityScorerPropertyTest.random(Urgency.values(), random))
                    .registeredOn(TODAY.minusDays(random.nextInt(500)));
            for (ExpenseKind kind : ExpenseKind.values()) {
                household.putExpense(kind, Fact.known(amount()));
                need.putExpense(kind, Fact.known(amount()));
            }
            return NeedCase.of(household.build(), need.build());
        }

        private Yuan amount() {
            return Yuan.of(random.nextInt(3) == 0 ? 0 : random.nextInt(20_000));
        }

        private List<Recognition> recognitions() {
            List<Recognition> list = new ArrayList<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add(Samples.recognition(PriorityScorerPropertyTest.random(AssistanceCategory.values(), random)));
            }
            return list;
        }

        private Person person(int number) {
            return Person.builder()
                    .id(PersonId.of("P-" + number))
                    .relation(number == 1 ? FamilyRelation.HEAD : FamilyRelation.OTHER)
                    .birthDate(Fact.known(TODAY.minusDays(random.nextInt(36_000))))
                    .disabilityLevel(Fact.known(PriorityScorerPropertyTest.random(DisabilityLevel.values(), random)))
                    .illnesses(Fact.known(random.nextBoolean() ? Set.of() : Set.of(Illness.URAEMIA)))
                    .recognitions(Fact.known(recognitions()))
                    .build();
        }

        NeedCase forget(NeedCase subject) {
            Household all = subject.household();
            Household.Builder household = Household.builder()
                    .from(all)
                    .members(all.getMembers().stream().map(this::forget).toList())
                    .annualIncome(maybe(all.getAnnualIncome()))
                    .recognitions(maybe(all.getRecognitions()))
                    .headCount(maybe(all.getHeadCount()));
            Need.Builder need = Need.builder().from(subject.need());
            for (ExpenseKind kind : ExpenseKind.values()) {
                household.putExpense(kind, maybe(all.expenseOf(kind)));
                need.putExpense(kind, maybe(subject.need().expenseOf(kind)));
            }
            return NeedCase.of(household.build(), need.build());
        }

        private Person forget(Person person) {
            return Person.builder()
                    .from(person)
                    .birthDate(maybe(person.getBirthDate()))
                    .disabilityLevel(maybe(person.getDisabilityLevel()))
                    .illnesses(maybe(person.getIllnesses()))
                    .recognitions(maybe(person.getRecognitions()))
                    .build();
        }

        private <T> Fact<T> maybe(Fact<T> fact) {
            return switch (random.nextInt(4)) {
                case 0 -> Fact.unknown();
                case 1 -> Fact.withheld();
                default -> fact;
            };
        }
    }
}
