package io.github.zhuanjie.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.ChangedRequests;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Stability;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.BenefitBound;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An allocation after changes is as good as one from scratch, and keeps what it says. */
class RematchPropertyTest {

    private static final Stability TIES = new Stability.DecidesTies();

    private final MatchingAlgorithm benefit = new MaxBenefitMatching();
    private final MatchingAlgorithm priority = new PriorityFirstMatching();
    private final MatchingVerifier verifier = new MatchingVerifier();

    private static Allocation again(
            MatchingAlgorithm algorithm, MatchingRequest now, Allocation previous, Stability stability) {
        return algorithm.rematch(now, previous, stability, RunControl.none());
    }

    static long benefitOf(MatchingRequest request, Allocation allocation) {
        Map<NeedId, MatchingNeed> needs = new HashMap<>();
        request.getNeeds().forEach(need -> needs.put(need.getId(), need));
        return allocation.getPlacements().stream()
                .mapToLong(placement -> needs.get(placement.need())
                        .candidateOf(placement.project())
                        .map(Candidate::benefit)
                        .orElseThrow())
                .sum();
    }

    static long kept(Allocation previous, Allocation now) {
        Set<List<Object>> before = new HashSet<>();
        previous.getPlacements().forEach(each -> before.add(List.of(each.need(), each.project())));
        return now.getPlacements().stream()
                .filter(each -> before.contains(List.of(each.need(), each.project())))
                .count();
    }

    @Property(tries = 5_000)
    void benefitIsAsLargeAsFromScratch(@ForAll long seed, @ForAll boolean nested) {
        ChangedRequests drawn = ChangedRequests.draw(seed, false, nested);
        Allocation again = again(benefit, drawn.now(), benefit.match(drawn.before()), Stability.none());
        assertThat(verifier.verify(drawn.now(), again)).isEmpty();
        assertThat(again.getGuarantees()).contains(Guarantee.MAXIMUM_BENEFIT);
        assertThat(benefitOf(drawn.now(), again)).isEqualTo(benefitOf(drawn.now(), benefit.match(drawn.now())));
    }

    @Property(tries = 3_000)
    void tiesAreDecidedByKeptGrantsWithoutLosingBenefit(@ForAll long seed, @ForAll boolean nested) {
        ChangedRequests drawn = ChangedRequests.draw(seed, false, nested);
        Allocation previous = benefit.match(drawn.before());
        Allocation again = again(benefit, drawn.now(), previous, TIES);
        Allocation scratch = benefit.match(drawn.now());
        assertThat(verifier.verify(drawn.now(), again)).isEmpty();
        assertThat(again.getGuarantees()).contains(Guarantee.MAXIMUM_BENEFIT);
        assertThat(benefitOf(drawn.now(), again)).isEqualTo(benefitOf(drawn.now(), scratch));
        assertThat(kept(previous, again)).isGreaterThanOrEqualTo(kept(previous, scratch));
    }

    @Property(tries = 3_000)
    void aKeptGrantCountsAsMuchAsItIsWorth(
            @ForAll long seed, @ForAll boolean nested, @ForAll @IntRange(min = 1, max = 5) int worth) {
        ChangedRequests drawn = ChangedRequests.draw(seed, false, nested);
        Allocation previous = benefit.match(drawn.before());
        Allocation again = again(benefit, drawn.now(), previous, new Stability.Worth(worth));
        Allocation scratch = benefit.match(drawn.now());
        assertThat(verifier.verify(drawn.now(), again)).isEmpty();
        long of = benefitOf(drawn.now(), again);
        long most = benefitOf(drawn.now(), scratch);
        assertThat(of + worth * kept(previous, again)).isGreaterThanOrEqualTo(most + worth * kept(previous, scratch));
        BenefitBound bound = verifier.boundOf(drawn.now(), again).orElseThrow();
        assertThat(bound.bound().longValueExact()).isBetween(most, of + worth * kept(previous, again));
    }

    @Property(tries = 3_000)
    void prioritiesServeTheSameNeedsAndKeepMore(@ForAll long seed, @ForAll boolean budgets, @ForAll boolean nested) {
        ChangedRequests drawn = ChangedRequests.draw(seed, budgets, nested);
        Allocation previous = priority.match(drawn.before());
        Allocation scratch = priority.match(drawn.now());
        for (Stability stability : List.of(Stability.none(), TIES, new Stability.Worth(2))) {
            Allocation again = again(priority, drawn.now(), previous, stability);
            assertThat(verifier.verify(drawn.now(), again)).isEmpty();
            assertThat(again.getGuarantees()).containsAll(priority.guaranteesFor(drawn.now()));
            // where budgets bind, exchanges that keep grants may find a way that a run from scratch does not
            if (scratch.getGuarantees().contains(Guarantee.PRIORITY_RESPECTED)
                    && again.getGuarantees().contains(Guarantee.PRIORITY_RESPECTED)) {
                assertThat(unserved(again)).isEqualTo(unserved(scratch));
                long worth = stability instanceof Stability.Worth price ? price.benefit() : 1;
                long factor = stability.equals(TIES) ? 1_000 : 1;
                assertThat(factor * benefitOf(drawn.now(), again) + worth * kept(previous, again))
                        .isGreaterThanOrEqualTo(
                                stability.equals(Stability.none())
                                        ? 0
                                        : factor * benefitOf(drawn.now(), scratch) + worth * kept(previous, scratch));
            }
        }
    }

    @Property(tries = 3_000)
    void prioritiesFromEarlierGrantsAreAsGoodAsFromScratch(
            @ForAll long seed, @ForAll boolean nested, @ForAll boolean strange) {
        ChangedRequests drawn = ChangedRequests.draw(seed, false, nested);
        MatchingRequest before =
                strange ? ChangedRequests.draw(~seed, false, nested).now() : drawn.before();
        Allocation earlier = strange ? benefit.match(before) : priority.match(before);
        Allocation scratch = priority.match(drawn.now());
        Allocation again = again(priority, drawn.now(), earlier, Stability.none());
        assertThat(verifier.verify(drawn.now(), again)).isEmpty();
        assertThat(again.getGuarantees()).isEqualTo(scratch.getGuarantees());
        assertThat(unserved(again)).isEqualTo(unserved(scratch));
        assertThat(benefitOf(drawn.now(), again)).isEqualTo(benefitOf(drawn.now(), scratch));
        // and once more from there, as from day to day
        assertThat(unserved(again(priority, drawn.now(), again, Stability.none())))
                .isEqualTo(unserved(scratch));
    }

    @Property(tries = 1_000)
    void whereABudgetMayBindPrioritiesBeginAnew(@ForAll long seed, @ForAll boolean nested) {
        ChangedRequests drawn = ChangedRequests.draw(seed, true, nested);
        Allocation again = again(priority, drawn.now(), priority.match(drawn.before()), Stability.none());
        if (drawn.now().getFeatures().contains(RequestFeature.BUDGETS)) {
            assertThat(again).isEqualTo(priority.match(drawn.now()));
        }
    }

    @Property(tries = 1_000)
    void withoutChangesPrioritiesMoveNobody(@ForAll long seed) {
        MatchingRequest request = ChangedRequests.draw(seed, false, false).now();
        Assume.that(EnumSet.of(RequestFeature.PLACES).containsAll(request.getFeatures()));
        Allocation before = priority.match(request);
        assertThat(again(priority, request, before, Stability.none()).getPlacements())
                .isEqualTo(before.getPlacements());
    }

    private static List<NeedId> unserved(Allocation allocation) {
        return allocation.getUnserved().stream().map(Unserved::need).toList();
    }

    @Property(tries = 2_000)
    void withoutChangesEverythingIsKept(@ForAll long seed, @ForAll boolean nested) {
        MatchingRequest request = ChangedRequests.draw(seed, false, nested).now();
        Allocation before = benefit.match(request);
        // inner prices are found anew, by which other equals may win
        Stability stability = nested ? TIES : Stability.none();
        // a grant that is worth nothing may be new
        assertThat(again(benefit, request, before, stability).getPlacements()).containsAll(before.getPlacements());
    }
}
