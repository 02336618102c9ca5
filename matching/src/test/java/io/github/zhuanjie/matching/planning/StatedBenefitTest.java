package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.budget;
import static io.github.zhuanjie.matching.planning.Cases.dibao;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.places;
import static io.github.zhuanjie.matching.planning.Cases.project;
import static io.github.zhuanjie.matching.planning.Cases.supply;
import static io.github.zhuanjie.matching.planning.Cases.withPlaces;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.Stacking;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.explanation.BenefitText;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PlugIn;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.algorithm.DivisibleMatching;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A plan states of its benefit what its prices prove for all that could be had, or nothing. */
class StatedBenefitTest {

    private static final Household FAMILY = dibao("h");
    private static final List<NeedCase> CASES = List.of(
            NeedCase.of(FAMILY, need("z-first", FAMILY).urgency(Urgency.URGENT).build()), medical("a-second", FAMILY));

    /** Of which a household may have one. */
    private static final SupplyList EXCLUSIVE = supply(
            project("a")
                    .capacity(places(1))
                    .addStackingRule(new StackingRule.NotWith(
                            Set.of(ProjectId.of("b")), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME))
                    .build(),
            withPlaces("b", 1));

    private static MatchingPlanner planner(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
    }

    private static MatchingPlanner withRules(MatchingAlgorithm algorithm) {
        return planner(algorithm).withAid(new Stacking(AidLedger.empty(), SamePersons.none()));
    }

    @Test
    void grantsThatWereTakenAwayAreAmongWhatCouldBeHad() {
        MatchingPlanner planner = withRules(new MaxBenefitMatching());
        MatchingResult plan = planner.plan(CASES, EXCLUSIVE);
        MatchingResult free = planner(new MaxBenefitMatching()).plan(CASES, EXCLUSIVE);
        ProvenBenefit proven = plan.getProvenBenefit().orElseThrow();

        assertThat(plan.getGrants()).hasSize(1);
        assertThat(plan.getGuarantees()).containsExactly(Guarantee.FEASIBLE, Guarantee.BENEFIT_BOUNDED);
        assertThat(proven.scope()).isEqualTo(BoundScope.ALL);
        assertThat(proven.bound())
                .isEqualTo(free.getProvenBenefit().orElseThrow().benefit())
                .isGreaterThan(proven.benefit());
        assertThat(proven.gapMillionths()).isPositive();
        assertThat(planner.guaranteesOf(CASES, EXCLUSIVE, plan)).containsAll(plan.getGuarantees());
    }

    @Test
    void aClerkReadsTheWiderBoundInBothLanguages() {
        ProvenBenefit proven = withRules(new MaxBenefitMatching())
                .plan(CASES, EXCLUSIVE)
                .getProvenBenefit()
                .orElseThrow();
        String bound = String.format(Locale.ROOT, "%,d", proven.bound().numerator());

        assertThat(new BenefitText(Messages.of(Locale.SIMPLIFIED_CHINESE)).line(proven))
                .contains("任何方案都不会高于" + bound)
                .doesNotContain("同一批需求");
        assertThat(new BenefitText(Messages.of(Locale.ENGLISH)).line(proven))
                .contains("no plan is worth more than " + bound)
                .doesNotContain("the same needs");
    }

    @Test
    void whoeverClaimsNothingOfAllIsNotMadeTo() {
        MatchingResult plan = withRules(new PriorityFirstMatching()).plan(CASES, EXCLUSIVE);

        assertThat(plan.getGuarantees()).doesNotContain(Guarantee.BENEFIT_BOUNDED, Guarantee.MAXIMUM_BENEFIT);
        assertThat(plan.getProvenBenefit())
                .hasValueSatisfying(proven -> assertThat(proven.scope()).isEqualTo(BoundScope.SAME_NEEDS));
    }

    @Test
    void aClaimThatHoldsAllTheSameStaysAlone() {
        SupplyList list =
                supply(EXCLUSIVE.getProjects().get(0), EXCLUSIVE.getProjects().get(1), withPlaces("c", 1));

        assertThat(withRules(new MaxBenefitMatching()).plan(CASES, list).getGuarantees())
                .containsExactly(Guarantee.FEASIBLE, Guarantee.MAXIMUM_BENEFIT);
    }

    /** Solves like max-benefit and sets a price on a project that nobody can have, which proves as much. */
    private static Allocation withHugePrice(MatchingRequest request) {
        Allocation best = new MaxBenefitMatching().match(request);
        Prices prices = best.getPrices().orElseThrow();
        List<PoolPrice> more = new ArrayList<>(prices.prices());
        more.add(new PoolPrice(ProjectId.of("elsewhere"), Optional.empty(), Optional.empty(), Long.MAX_VALUE, 0));
        return Allocation.builder()
                .from(best)
                .prices(new Prices(prices.scale(), more))
                .build();
    }

    @Test
    void withoutPricesThatCanBeWrittenNothingIsClaimed() {
        SupplyList list = supply(
                withPlaces("a", 1),
                project("elsewhere")
                        .needKinds(Set.of(NeedKind.EDUCATION))
                        .capacity(places(1))
                        .build());
        MatchingPlanner planner = planner(new PlugIn("huge", (request, control) -> withHugePrice(request)));
        MatchingResult plan = planner.plan(CASES, list);

        assertThat(planner(new MaxBenefitMatching()).plan(CASES, list).getGuarantees())
                .contains(Guarantee.MAXIMUM_BENEFIT);
        assertThat(plan.getGrants()).hasSize(1);
        assertThat(plan.getGuarantees()).containsExactly(Guarantee.FEASIBLE);
        assertThat(plan.getProvenBenefit()).isEmpty();
        assertThat(plan.getPrices()).isEmpty();
        assertThat(plan.getProjectUses())
                .allMatch(use ->
                        use.getWorthOfPlace().isEmpty() && use.getWorthOfYuan().isEmpty());
        assertThat(planner.guaranteesOf(CASES, list, plan)).containsAll(plan.getGuarantees());
    }

    @Test
    void sumsThatAPlanCannotHoldAreNotClaimedToBeTheLargest() {
        long yuan = 900_000_000_000L;
        int needs = 240;
        SupplyList list = supply(project("a")
                .benefit(new Benefit.Fixed(Yuan.of(yuan)))
                .capacity(budget(needs * yuan))
                .build());
        List<NeedCase> cases = IntStream.range(0, needs)
                .mapToObj(i -> medical("n" + i, dibao("h" + i)))
                .toList();
        MatchingPlanner planner = planner(new DivisibleMatching());
        BigInteger worth = planner.request(cases, list).getNeeds().stream()
                .map(need -> BigInteger.valueOf(need.getCandidates().get(0).benefit()))
                .reduce(BigInteger.ZERO, BigInteger::add)
                .multiply(BigInteger.valueOf(yuan));
        MatchingResult plan = planner.plan(cases, list);

        assertThat(worth).as("of 19 digits").isGreaterThan(BigInteger.valueOf(BenefitWorth.MAX));
        assertThat(plan.getGrants()).hasSize(needs);
        assertThat(plan.getGuarantees()).containsExactly(Guarantee.FEASIBLE, Guarantee.AMOUNTS_DIVIDED);
        assertThat(plan.getProvenBenefit()).isEmpty();
        // of half of them it can be stated
        MatchingResult half = planner.plan(cases.subList(0, needs / 2), list);
        assertThat(half.getGuarantees()).contains(Guarantee.MAXIMUM_BENEFIT);
        assertThat(half.getProvenBenefit()).isPresent();
    }
}
