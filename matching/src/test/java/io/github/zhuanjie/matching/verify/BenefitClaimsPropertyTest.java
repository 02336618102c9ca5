package io.github.zhuanjie.matching.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.verify.SmallRequests.Size;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What prices prove of small requests, against every set of grants there is. */
class BenefitClaimsPropertyTest {

    private final MatchingVerifier verifier = new MatchingVerifier();

    @Property(tries = 600)
    void noPricesEverProveTooMuch(@ForAll long seed, @ForAll boolean budgets, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, new Size(4, 3, 7), budgets, nested);
        AllGrants all = new AllGrants(request);
        SplittableRandom random = new SplittableRandom(seed);
        long largest = all.largestBenefit();
        for (int i = 0; i < 10; i++) {
            Optional<Prices> prices = Optional.of(prices(random, request));
            all.feasible().forEach(set -> {
                Allocation allocation = all.allocation(set, Set.of(), prices);
                Set<Guarantee> proven = verifier.guaranteesOf(request, allocation);
                BenefitBound bound = verifier.boundOf(request, allocation).orElseThrow();
                assertThat(proven).contains(Guarantee.BENEFIT_BOUNDED);
                assertThat(bound.benefit()).isEqualTo(all.benefit(set));
                assertThat(bound.bound().longValueExact()).isGreaterThanOrEqualTo(largest);
                assertThat(proven.contains(Guarantee.MAXIMUM_BENEFIT)).isEqualTo(bound.isMet());
                if (proven.contains(Guarantee.BEST_FIT)) {
                    assertThat(all.benefit(set)).isEqualTo(all.bestFit(set));
                } else {
                    assertThat(proven).doesNotContain(Guarantee.MAXIMUM_BENEFIT);
                }
            });
        }
    }

    /** By linear programming duality, which is exact for pools that lie in each other. */
    @Property(tries = 60)
    void somePricesProveTheLargestBenefit(@ForAll long seed, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, new Size(4, 2, 7), false, nested);
        AllGrants all = new AllGrants(request);
        List<PoolPrice> pools = pools(request);
        Assume.that(pools.size() <= 4);
        long largest = all.largestBenefit();
        int best = all.feasible()
                .filter(set -> all.benefit(set) == largest)
                .findFirst()
                .orElseThrow();
        assertThat(combinations(pools, 3)
                        .anyMatch(prices -> verifier.verify(
                                        request,
                                        all.allocation(best, Set.of(Guarantee.MAXIMUM_BENEFIT), Optional.of(prices)))
                                .isEmpty()))
                .isTrue();
    }

    @Property(tries = 60)
    void somePricesProveTheBestFit(@ForAll long seed, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, new Size(3, 3, 6), false, nested);
        AllGrants all = new AllGrants(request);
        List<PoolPrice> pools = pools(request);
        Assume.that(pools.size() <= 3);
        all.feasible().forEach(set -> {
            boolean proven = combinations(pools, 6)
                    .anyMatch(prices -> verifier.verify(
                                    request, all.allocation(set, Set.of(Guarantee.BEST_FIT), Optional.of(prices)))
                            .isEmpty());
            assertThat(proven).isEqualTo(all.benefit(set) == all.bestFit(set));
        });
    }

    @Property(tries = 100)
    void noPricesEverProveTooMuchOfDividedAmounts(@ForAll long seed, @ForAll boolean nested) {
        MatchingRequest request = SmallRequests.draw(seed, new Size(3, 3, 4), true, nested);
        AllGrants all = new AllGrants(request);
        SplittableRandom random = new SplittableRandom(seed);
        List<long[]> feasible = all.amounts().stream().filter(all::isFeasible).toList();
        long largest = feasible.stream().mapToLong(all::benefit).max().orElseThrow();
        for (long[] amounts : all.amounts()) {
            Allocation divided = all.divided(amounts, Optional.of(prices(random, request)));
            Set<Guarantee> proven = verifier.guaranteesOf(request, divided);
            assertThat(proven.contains(Guarantee.FEASIBLE)).isEqualTo(all.isFeasible(amounts));
            assertThat(verifier.verify(request, divided).isEmpty()).isEqualTo(all.isFeasible(amounts));
            verifier.boundOf(request, divided).ifPresent(bound -> {
                assertThat(bound.benefit()).isEqualTo(all.benefit(amounts));
                assertThat(bound.bound().longValueExact()).isGreaterThanOrEqualTo(largest);
            });
            if (proven.contains(Guarantee.BEST_FIT)) {
                assertThat(feasible)
                        .filteredOn(other -> all.given(other).equals(all.given(amounts)))
                        .allSatisfy(other -> assertThat(all.benefit(other)).isLessThanOrEqualTo(all.benefit(amounts)));
            }
        }
    }

    private static Stream<Prices> combinations(List<PoolPrice> pools, int most) {
        int base = most + 1;
        int number = (int) Math.pow(base, pools.size());
        return IntStream.range(0, number).mapToObj(code -> {
            List<PoolPrice> listed = new ArrayList<>();
            int rest = code;
            for (PoolPrice pool : pools) {
                listed.add(new PoolPrice(pool.project(), pool.area(), pool.claimant(), rest % base, 0));
                rest /= base;
            }
            return new Prices(1, listed);
        });
    }

    /** Returns everything that could be priced, at no price. */
    private static List<PoolPrice> pools(MatchingRequest request) {
        List<PoolPrice> pools = new ArrayList<>();
        for (ProjectCapacity project : request.getProjects()) {
            pools.add(new PoolPrice(project.getProject(), Optional.empty(), Optional.empty(), 0, 0));
            for (AreaCapacity area : project.getAreas()) {
                pools.add(new PoolPrice(project.getProject(), Optional.of(area.area()), Optional.empty(), 0, 0));
            }
            if (project.getOncePer().isPresent()) {
                for (MatchingNeed need : request.getNeeds()) {
                    if (need.candidateOf(project.getProject()).isPresent()) {
                        pools.add(
                                new PoolPrice(project.getProject(), Optional.empty(), Optional.of(need.getId()), 0, 0));
                    }
                }
            }
        }
        return pools;
    }

    private static Prices prices(SplittableRandom random, MatchingRequest request) {
        List<PoolPrice> listed = pools(request).stream()
                .map(pool -> new PoolPrice(
                        pool.project(), pool.area(), pool.claimant(), random.nextInt(8), random.nextInt(4)))
                .toList();
        return new Prices(1 + random.nextInt(3), listed);
    }
}
