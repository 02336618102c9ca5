package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.AllocationColumns;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A request as the problem that solvers know, and their answers as an allocation. A request in which no project knows areas,
 * nobody gets a grant once only, and no need may have two, is its own problem; its columns are shared.
 */
final class Reduction {

    private final MatchingRequest request;
    private final PoolTable pools;
    private final Problem problem;
    /** For each unit the rank of its need; null if they are the same. */
    private final int @Nullable [] rankOf;
    /** For each pair of the problem that of the request; null if they are the same. */
    private final int @Nullable [] origin;

    private Reduction(
            MatchingRequest request, PoolTable pools, Pairs pairs, int @Nullable [] rankOf, int @Nullable [] origin) {
        this.request = request;
        this.pools = pools;
        this.rankOf = rankOf;
        this.origin = origin;
        int[] parents = pools.parents();
        problem = new Problem(pairs, within(pools.places(), pairs, parents), parents);
    }

    static Reduction of(MatchingRequest request) {
        return of(request, Units.inTurns(request));
    }

    static Reduction of(MatchingRequest request, Units units) {
        PoolTable pools = new PoolTable(request.getProjects());
        if (!pools.anyArea() && !units.anyShared()) {
            return new Reduction(request, pools, request.getPairs(), null, null);
        }
        PoolPairs pairs = new PoolPairs(request, pools, units);
        return new Reduction(request, pools, pairs.build(), units.ranks(), pairs.origins());
    }

    /**
     * Takes from each limit what nobody can ask for, so that arrays of that size are safe; but for one place, so that only a
     * pool whose limit is reached is ever full, and has a price.
     */
    private static int[] within(int[] places, Pairs pairs, int[] parents) {
        int[] asked = new int[places.length];
        for (int at = 0; at < pairs.size(); at++) {
            asked[pairs.project(at)]++;
        }
        for (int pool = places.length - 1; pool >= 0; pool--) {
            places[pool] = Math.min(places[pool], asked[pool] + 1);
            if (parents[pool] != Problem.NONE) {
                asked[parents[pool]] += asked[pool];
            }
        }
        return places;
    }

    Problem problem() {
        return problem;
    }

    long[] budgets() {
        return pools.budgets();
    }

    int needs() {
        return request.needs();
    }

    int rank(int unit) {
        return rankOf == null ? unit : rankOf[unit];
    }

    ProjectId project(int pool) {
        return request.getProjects().get(pools.project(pool)).getProject();
    }

    /** Returns the area whose share a pool is; empty for a project as a whole and for a single grant. */
    Optional<DivisionCode> shareOf(int pool) {
        return pools.claimant(pool) == Problem.NONE ? pools.area(pool) : Optional.empty();
    }

    /** Returns the projects that some pools belong to, by their positions. */
    int[] projects(int[] chosen, int count) {
        return Arrays.stream(chosen, 0, count)
                .map(pools::project)
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Writes an answer.
     *
     * @param held  for each unit the pair that serves it, or none
     */
    AllocationColumns allocation(int[] held, Set<Guarantee> guarantees) {
        int[] granted = new int[held.length];
        int count = 0;
        for (int each : held) {
            if (each != Problem.NONE) {
                granted[count] = origin(each);
                count++;
            }
        }
        granted = Arrays.copyOf(granted, count);
        Arrays.sort(granted);
        return AllocationColumns.of(request, granted).guarantees(guarantees);
    }

    /** Writes an answer in amounts, for each pair of a request that is its own problem. */
    AllocationColumns divided(long[] amount, Set<Guarantee> guarantees) {
        int[] granted =
                IntStream.range(0, amount.length).filter(at -> amount[at] > 0).toArray();
        long[] fen = Arrays.stream(granted).mapToLong(at -> amount[at]).toArray();
        return AllocationColumns.of(request, granted).amounts(fen).guarantees(guarantees);
    }

    /** Returns the pair of the request that a pair of the problem stands for. */
    int origin(int pair) {
        return origin == null ? pair : origin[pair];
    }

    /** Returns the pairs of the problem that stand for some of the request. */
    BitSet standingFor(int[] granted) {
        BitSet asked = new BitSet();
        Arrays.stream(granted).forEach(asked::set);
        if (origin == null) {
            return asked;
        }
        BitSet found = new BitSet();
        for (int at = 0; at < origin.length && !asked.isEmpty(); at++) {
            found.set(at, asked.get(origin[at]));
        }
        return found;
    }

    /**
     * Returns for each unit a pair that its need was granted, or none; the first units of a need have its grants.
     *
     * @param granted  pairs of the request, ascending
     */
    int[] held(int[] granted) {
        int[] next = new int[request.needs() + 1];
        int grant = 0;
        for (int rank = 0; rank < request.needs(); rank++) {
            next[rank] = grant;
            while (grant < granted.length && granted[grant] < request.getPairs().first(rank + 1)) {
                grant++;
            }
        }
        next[request.needs()] = grant;
        return held(granted, next);
    }

    private int[] held(int[] granted, int[] first) {
        int[] next = first.clone();
        int[] held = new int[problem.units()];
        for (int unit = 0; unit < held.length; unit++) {
            held[unit] = Problem.NONE;
            int rank = rank(unit);
            while (held[unit] == Problem.NONE && next[rank] < first[rank + 1]) {
                held[unit] = pairOf(unit, granted[next[rank]]);
                next[rank]++;
            }
        }
        return held;
    }

    /** Returns the pair of a unit that stands for one of the request, or none. */
    private int pairOf(int unit, int asked) {
        if (origin == null) {
            return asked;
        }
        int at = problem.pairs().first(unit);
        while (at < problem.pairs().first(unit + 1) && origin[at] != asked) {
            at++;
        }
        return at == problem.pairs().first(unit + 1) ? Problem.NONE : at;
    }

    /** Returns for each pool the price of a place that its project had as a whole, at most a limit; zero for other pools. */
    int[] pricesOfProjects(Prices prices, int limit) {
        Map<ProjectId, Long> known = new HashMap<>();
        for (PoolPrice price : prices.prices()) {
            if (price.area().isEmpty() && price.claimant().isEmpty()) {
                known.put(price.project(), price.perPlace() / prices.scale());
            }
        }
        int[] found = new int[problem.pools()];
        for (int p = 0; p < request.getProjects().size(); p++) {
            long before = known.getOrDefault(request.getProjects().get(p).getProject(), 0L);
            found[p] = (int) Math.min(limit, before);
        }
        return found;
    }

    /** Writes prices of pools. */
    Prices prices(long scale, IntFunction<Long> perPlace, IntFunction<Long> perFen) {
        List<PoolPrice> listed = new ArrayList<>();
        for (int pool = 0; pool < problem.pools(); pool++) {
            long place = perPlace.apply(pool);
            long fen = perFen.apply(pool);
            if (place != 0 || fen != 0) {
                listed.add(new PoolPrice(project(pool), pools.area(pool), claimant(pool), place, fen));
            }
        }
        listed.sort(Comparator.comparing(PoolPrice::project)
                .thenComparing(price -> price.area().map(Object::toString).orElse(""))
                .thenComparing(price -> price.claimant().map(NeedId::value).orElse("")));
        return new Prices(scale, listed);
    }

    private Optional<NeedId> claimant(int pool) {
        int rank = pools.claimant(pool);
        return rank == Problem.NONE ? Optional.empty() : Optional.of(request.id(rank));
    }
}
