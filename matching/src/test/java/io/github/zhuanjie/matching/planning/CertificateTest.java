package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.COUNTY;
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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.Capacity;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.algorithm.BudgetedMatching;
import io.github.zhuanjie.matching.algorithm.DivisibleMatching;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.MatchingAlgorithms;
import io.github.zhuanjie.matching.algorithm.MaxBenefitMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.BenefitFormula;
import io.github.zhuanjie.plan.BenefitWorth;
import io.github.zhuanjie.plan.BoundScope;
import io.github.zhuanjie.plan.CapacityPrice;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.Guarantee;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.PlanCheck;
import io.github.zhuanjie.plan.ProvenBenefit;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.supply.SupplyListId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A stored plan proves what it claims by its prices, and whoever changes it is found out. */
class CertificateTest {

    private static final Set<Guarantee> BY_PRICES =
            EnumSet.of(Guarantee.BEST_FIT, Guarantee.MAXIMUM_BENEFIT, Guarantee.BENEFIT_BOUNDED);

    private static final List<NeedCase> SINGLE = IntStream.range(0, 9)
            .mapToObj(i -> withGap("n" + i, dibao("h" + i), 1_200 - 100 * i))
            .toList();

    /** With different gaps, and two of one household, so that everything has a price. */
    private static final List<NeedCase> CASES = Stream.concat(
                    SINGLE.stream(), Stream.of(withGap("twin", dibao("h0"), 1_100)))
            .toList();

    private static final SupplyList BY_PLACES = supply(
            gift("a", 500).capacity(places(2)).build(),
            gift("b", 300)
                    .capacity(Capacity.builder()
                            .from(places(4))
                            .addAreaQuota(
                                    AreaQuota.builder().area(COUNTY).places(1).build())
                            .build())
                    .build(),
            gift("c", 900)
                    .capacity(places(6))
                    .benefitScope(BenefitScope.HOUSEHOLD)
                    .build());

    private static final SupplyList BY_MONEY = supply(
            gift("a", 500).capacity(budget(1_700)).build(),
            gift("b", 300).capacity(budget(1_000)).build());

    private static NeedCase withGap(String id, Household household, long yuan) {
        return NeedCase.of(
                household, need(id, household).gap(Fact.known(Yuan.of(yuan))).build());
    }

    private static CharityProject.Builder gift(String id, long yuan) {
        return project(id).benefit(new Benefit.Fixed(Yuan.of(yuan)));
    }

    private static MatchingPlanner planner(String algorithm) {
        return planner(MatchingAlgorithms.standard().get(algorithm));
    }

    private static MatchingPlanner planner(MatchingAlgorithm algorithm) {
        return MatchingPlanner.of(EvaluationContext.on(DAY), PriorityPolicy.standard(), algorithm);
    }

    private static Set<Guarantee> byPrices(MatchingPlanner planner, SupplyList list, MatchingResult plan) {
        Set<Guarantee> proven = planner.guaranteesOf(CASES, list, plan);
        proven.retainAll(BY_PRICES);
        return proven;
    }

    @Test
    void aStoredPlanProvesAllThatItClaims() {
        for (String algorithm : List.of("priority-first", "max-benefit", "budgeted", "greedy", "stable")) {
            MatchingPlanner planner = planner(algorithm);
            MatchingResult plan = planner.plan(CASES, BY_PLACES);

            assertThat(planner.guaranteesOf(CASES, BY_PLACES, plan)).containsAll(plan.getGuarantees());
        }
        for (String algorithm : List.of("priority-first", "budgeted", "divisible")) {
            MatchingPlanner planner = planner(algorithm);
            MatchingResult plan = planner.plan(SINGLE, BY_MONEY);

            assertThat(planner.guaranteesOf(SINGLE, BY_MONEY, plan)).containsAll(plan.getGuarantees());
        }
    }

    @Test
    void planAndRequestAreEnough() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME);
        MatchingResult plan = planner.plan(CASES, BY_PLACES);
        MatchingRequest request = planner.request(CASES, BY_PLACES);
        PlanVerifier verifier = new PlanVerifier();

        assertThat(verifier.guaranteesOf(request, plan)).contains(Guarantee.MAXIMUM_BENEFIT);
        assertThat(verifier.provenBenefitOf(request, plan, BoundScope.ALL)).isEqualTo(plan.getProvenBenefit());
        assertThat(plan.getProvenBenefit().orElseThrow().isLargest()).isTrue();
        assertThat(plan.getProvenBenefit().orElseThrow().scope()).isEqualTo(BoundScope.ALL);
    }

    @Test
    void pricesAreOfProjectsSharesAndSingleGrants() {
        MatchingResult plan = planner(MaxBenefitMatching.NAME).plan(CASES, BY_PLACES);

        assertThat(plan.getPrices())
                .anyMatch(price -> price.area().isEmpty() && price.claimant().isEmpty())
                .anyMatch(price -> price.area().isPresent())
                .anyMatch(price -> price.claimant().isPresent())
                .allMatch(price -> price.perYuan().isZero());
    }

    @Test
    void aPlanWithoutPricesProvesNothingOfBenefit() {
        for (String algorithm : List.of("greedy", "stable")) {
            MatchingPlanner planner = planner(algorithm);
            MatchingResult plan = planner.plan(CASES, BY_PLACES);

            assertThat(plan.getProvenBenefit()).isEmpty();
            assertThat(plan.getPrices()).isEmpty();
            assertThat(byPrices(planner, BY_PLACES, plan)).isEmpty();
        }
    }

    @Test
    void priorityFirstStatesTheBestOfThoseServed() {
        MatchingResult plan = planner(PriorityFirstMatching.NAME).plan(CASES, BY_PLACES);

        assertThat(plan.getProvenBenefit().orElseThrow().scope()).isEqualTo(BoundScope.SAME_NEEDS);
        assertThat(plan.getProvenBenefit().orElseThrow().isLargest()).isTrue();
        assertThat(planner(PriorityFirstMatching.NAME).plan(SINGLE, BY_MONEY).getProvenBenefit())
                .as("where money is short nothing is said")
                .isEmpty();
    }

    @Test
    void budgetedStatesItsGapAndPartsCountByTheYuan() {
        ProvenBenefit whole = planner(BudgetedMatching.NAME)
                .plan(SINGLE, BY_MONEY)
                .getProvenBenefit()
                .orElseThrow();
        MatchingPlanner divisible = planner(DivisibleMatching.NAME);
        MatchingResult parts = divisible.plan(SINGLE, BY_MONEY);
        MatchingRequest request = divisible.request(SINGLE, BY_MONEY);
        long fen = parts.getGrants().stream()
                .mapToLong(grant -> grant.getAward().max().toFen()
                        * request.getNeeds().stream()
                                .filter(need -> need.getId().equals(grant.getNeed()))
                                .flatMap(need -> need.getCandidates().stream())
                                .filter(each -> each.project().equals(grant.getProject()))
                                .findFirst()
                                .orElseThrow()
                                .benefit())
                .sum();

        assertThat(whole.scope()).isEqualTo(BoundScope.ALL);
        assertThat(whole.benefit()).isLessThanOrEqualTo(whole.bound());
        assertThat(parts.getProvenBenefit().orElseThrow().benefit()).isEqualTo(new BenefitWorth(fen, 100));
        assertThat(parts.getProvenBenefit().orElseThrow().isLargest()).isTrue();
    }

    private static MatchingResult changed(MatchingResult plan, UnaryOperator<MatchingResult.Builder> change) {
        return change.apply(MatchingResult.builder().from(plan)).build();
    }

    @Test
    void aCertificateThatWasChangedIsFoundOut() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME);
        MatchingResult plan = planner.plan(CASES, BY_PLACES);
        ProvenBenefit proven = plan.getProvenBenefit().orElseThrow();
        BenefitWorth more = new BenefitWorth(proven.benefit().numerator() + 1, 1);
        List<MatchingResult> wrong = List.of(
                changed(plan, each -> each.provenBenefit(ProvenBenefit.of(BoundScope.ALL, more, more))),
                changed(plan, each -> each.provenBenefit(ProvenBenefit.of(BoundScope.ALL, proven.benefit(), more))),
                changed(plan, each -> each.prices(List.of())),
                changed(
                        plan,
                        each -> each.prices(
                                plan.getPrices().subList(1, plan.getPrices().size()))),
                changed(
                        plan,
                        each -> each.grants(
                                plan.getGrants().subList(1, plan.getGrants().size()))));

        assertThat(byPrices(planner, BY_PLACES, plan)).contains(Guarantee.MAXIMUM_BENEFIT);
        assertThat(wrong)
                .allSatisfy(
                        each -> assertThat(byPrices(planner, BY_PLACES, each)).isEmpty());
        // without a statement, prices are held to themselves
        MatchingResult silent = changed(plan, each -> each.provenBenefit(Optional.empty()));
        assertThat(byPrices(planner, BY_PLACES, silent)).contains(Guarantee.MAXIMUM_BENEFIT);
        MatchingResult free =
                changed(silent, each -> each.prices(plan.getPrices().subList(0, 1)));
        assertThat(byPrices(planner, BY_PLACES, free)).doesNotContain(Guarantee.MAXIMUM_BENEFIT);
    }

    @Test
    void aPlanThatGivesWhatNoCaseHasProvesNothing() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME);
        MatchingResult plan = planner.plan(CASES, BY_PLACES);
        Grant first = plan.getGrants().get(0);
        List<Grant> others = plan.getGrants().subList(1, plan.getGrants().size());
        Grant toSomebodyElse = Grant.builder()
                .from(first)
                .household(HouseholdId.of("somebody-else"))
                .build();
        Grant perhapsLess = Grant.builder()
                .from(first)
                .award(new Award(Yuan.ZERO, first.getAward().max(), Optional.empty()))
                .build();
        List<MatchingResult> wrong = List.of(
                changed(plan, each -> each.grants(others).addGrant(toSomebodyElse)),
                changed(plan, each -> each.grants(others).addGrant(perhapsLess)),
                changed(plan, each -> each.unmetNeeds(List.of())),
                changed(
                        plan,
                        each -> each.addUnmetNeed(new UnmetNeed(first.getNeed(), UnmetReason.NO_PROJECT, List.of()))));

        assertThat(planner.guaranteesOf(CASES, BY_PLACES, plan)).contains(Guarantee.FEASIBLE);
        assertThat(wrong)
                .allSatisfy(each ->
                        assertThat(planner.guaranteesOf(CASES, BY_PLACES, each)).isEmpty());
    }

    @Test
    void aPlanOfAnotherQuestionIsNotChecked() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME).withSeed("ours");
        MatchingResult plan = planner.plan(CASES, BY_PLACES);
        List<MatchingResult> foreign = List.of(
                changed(plan, each -> each.seed("theirs")),
                changed(plan, each -> each.asOf(DAY.plusDays(1))),
                changed(plan, each -> each.supplyListVersion(9)),
                changed(plan, each -> each.supplyList(SupplyListId.of("L-9"))),
                changed(plan, each -> each.addCheck(PlanCheck.STACKING)));

        assertThat(foreign)
                .allSatisfy(each -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> planner.guaranteesOf(CASES, BY_PLACES, each)));
    }

    @Test
    void pricesThatNoAlgorithmStatesProveNothing() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME);
        MatchingResult plan = planner.plan(CASES, BY_PLACES);
        List<CapacityPrice> foreign = List.of(price("nowhere", "1", "0"));
        List<CapacityPrice> huge =
                List.of(price("a", "1/999999999999999989", "0"), price("a", "1/999999999999999967", "0"));
        List<CapacityPrice> large = List.of(price("a", "999999999999999999", "0"), price("b", "1/11", "0"));
        List<CapacityPrice> fine = List.of(price("a", "0", "1/999999999999999989"));

        for (List<CapacityPrice> prices : List.of(foreign, huge, large, fine)) {
            MatchingResult wrong = changed(plan, each -> each.prices(prices));
            assertThat(byPrices(planner, BY_PLACES, wrong)).isEmpty();
            assertThat(new PlanVerifier().provenBenefitOf(planner.request(CASES, BY_PLACES), wrong, BoundScope.ALL))
                    .isEmpty();
        }
    }

    private static CapacityPrice price(String project, String perPlace, String perYuan) {
        return new CapacityPrice(
                ProjectId.of(project),
                Optional.empty(),
                Optional.empty(),
                BenefitWorth.parse(perPlace),
                BenefitWorth.parse(perYuan));
    }

    @Test
    void everyPriceIsReadAsItWasWritten() {
        Prices prices = new Prices(
                1L << 20,
                List.of(
                        new PoolPrice(ProjectId.of("a"), Optional.empty(), Optional.empty(), 7, 3),
                        new PoolPrice(ProjectId.of("b"), Optional.of(COUNTY), Optional.empty(), 1L << 21, 0)));
        MatchingPlanner planner = planner(stating(prices));
        MatchingResult plan = planner.plan(CASES, BY_PLACES);

        assertThat(plan.getPrices())
                .extracting(price -> price.perPlace() + " " + price.perYuan())
                .containsExactly("7/1048576 75/262144", "2 0");
        assertThat(Certificate.pricesOf(plan)).contains(prices);
    }

    @Test
    void numbersThatAResultCannotHoldAreNotStated() {
        ProjectId a = ProjectId.of("a");
        List<Prices> beyond = List.of(
                new Prices(1, List.of(new PoolPrice(a, Optional.empty(), Optional.empty(), Long.MAX_VALUE, 0))),
                new Prices(1, List.of(new PoolPrice(a, Optional.empty(), Optional.empty(), 0, Long.MAX_VALUE))),
                new Prices(Long.MAX_VALUE, List.of()));

        for (Prices prices : beyond) {
            MatchingResult plan = planner(stating(prices)).plan(CASES, BY_PLACES);
            assertThat(plan.getProvenBenefit()).isEmpty();
            assertThat(plan.getPrices()).isEmpty();
        }
    }

    /** Serves like greedy, and states some prices without claiming anything of them. */
    private static MatchingAlgorithm stating(Prices prices) {
        return new GreedyOf((request, previous) -> Allocation.builder()
                .from(new GreedyMatching().match(request))
                .prices(prices)
                .build());
    }

    @Test
    void anEarlierPlanHandsItsPricesAndGrantsOn() {
        MatchingResult earlier = planner(BudgetedMatching.NAME).plan(CASES, BY_PLACES);
        AtomicReference<Allocation> told = new AtomicReference<>();
        MatchingPlanner later = planner(new GreedyOf((request, previous) -> {
            told.set(previous);
            return new GreedyMatching().match(request);
        }));
        later.withEarlier(earlier, Stability.none()).plan(CASES, BY_PLACES);

        assertThat(told.get().getPrices())
                .isEqualTo(Certificate.pricesOf(earlier))
                .isPresent();
        assertThat(told.get().getPlacements()).hasSameSizeAs(earlier.getGrants());
    }

    @Test
    void pricesOfAnEarlierPlanAreInTheFingerprint() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME);
        MatchingResult earlier = planner.plan(CASES, BY_PLACES);
        MatchingResult without = changed(earlier, each -> each.prices(List.of()));

        assertThat(planner.withEarlier(earlier, Stability.none())
                        .plan(CASES, BY_PLACES)
                        .getInputFingerprint())
                .isNotEqualTo(planner.withEarlier(without, Stability.none())
                        .plan(CASES, BY_PLACES)
                        .getInputFingerprint());
    }

    @Test
    void aPlanThatBeginsFromAnotherProvesAsMuch() {
        MatchingPlanner planner = planner(MaxBenefitMatching.NAME);
        MatchingResult earlier = planner.plan(CASES, BY_PLACES);
        SupplyList fewer = supply(
                BY_PLACES.getProjects().get(0),
                withPlaces("b", 1),
                BY_PLACES.getProjects().get(2));
        ProvenBenefit anew = planner.plan(CASES, fewer).getProvenBenefit().orElseThrow();

        for (Stability stability : List.of(Stability.none(), new Stability.DecidesTies())) {
            MatchingResult later = planner.withEarlier(earlier, stability).plan(CASES, fewer);
            assertThat(later.getProvenBenefit()).contains(anew);
            assertThat(later.getGuarantees()).contains(Guarantee.MAXIMUM_BENEFIT);
        }
        MatchingResult dearly =
                planner.withEarlier(earlier, new Stability.Worth(5)).plan(CASES, fewer);
        assertThat(dearly.getProvenBenefit().orElseThrow().bound()).isGreaterThanOrEqualTo(anew.benefit());
        assertThat(byPrices(planner, fewer, dearly)).contains(Guarantee.BENEFIT_BOUNDED);
    }

    @Test
    void theFormulaIsPublishedWithEveryPlan() {
        assertThat(planner("greedy")
                        .plan(List.of(medical("n", dibao("h"))), BY_PLACES)
                        .getBenefitFormula())
                .contains(new BenefitFormula("1", 9_900, 100));
    }

    /** Answers as a test says. */
    private record GreedyOf(BiFunction<MatchingRequest, Allocation, Allocation> answer) implements MatchingAlgorithm {

        @Override
        public String getName() {
            return "answering";
        }

        @Override
        public String getVersion() {
            return "1";
        }

        @Override
        public Set<Guarantee> guaranteesFor(MatchingRequest request) {
            return EnumSet.of(Guarantee.FEASIBLE);
        }

        @Override
        public Allocation match(MatchingRequest request, RunControl control) {
            return answer.apply(request, Allocation.builder().build());
        }

        @Override
        public Allocation rematch(
                MatchingRequest request, Allocation previous, Stability stability, RunControl control) {
            return answer.apply(request, previous);
        }
    }
}
