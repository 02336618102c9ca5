package io.github.zhuanjie.matching.algorithm;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.PoolPrice;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.solver.Problem;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request as the problem that solvers know, and their answers as an allocation. A request in which no project knows areas,
 * nobody gets a grant once only, and no need may have two, is its own problem; its columns are shared.
 */
final class Reduction {

    private final MatchingRequest request;
    private final PoolTable pools;
    private final Problem problem;
    /** The identifiers of the projects. */
    private final ProjectId[] ids;
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
        ids = request.getProjects().stream().map(ProjectCapacity::getProject).toArray(ProjectId[]::new);
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

    boolean anyBudget() {
        return pools.anyBudget();
    }

    int rank(int unit) {
        return rankOf == null ? unit : rankOf[unit];
    }

    /** Returns the projects that some pools belong to, ordered by identifier. */
    List<ProjectId> projects(int[] chosen, int count) {
        // copied, because later copies of such a list share it
        return List.copyOf(Arrays.stream(chosen, 0, count)
                .map(pools::project)
                .sorted()
                .distinct()
                .mapToObj(p -> request.getProjects().get(p).getProject())
                .toList());
    }

    /** Returns the projects of a need's candidates, ordered by identifier. */
    List<ProjectId> candidates(int rank) {
        Pairs pairs = request.getPairs();
        int[] positions = new int[pairs.first(rank + 1) - pairs.first(rank)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = pairs.project(pairs.first(rank) + i);
        }
        Arrays.sort(positions);
        ProjectId[] projects = new ProjectId[positions.length];
        for (int i = 0; i < positions.length; i++) {
            projects[i] = ids[positions[i]];
        }
        return List.of(projects);
    }

    /** Returns some projects and those candidates of a need that are not among them because the need lies outside their areas. */
    List<ProjectId> withCandidates(List<ProjectId> projects, int rank) {
        if (origin == null || projects.containsAll(candidates(rank))) {
            return projects;
        }
        return List.copyOf(Stream.concat(projects.stream(), candidates(rank).stream())
                .sorted()
                .distinct()
                .toList());
    }

    /**
     * Writes an answer.
     *
     * @param held  for each unit the pair that serves it, or none
     * @param proofs  gives the projects that show why a need has no grant; asked by rank, in order
     */
    Allocation.Builder allocation(int[] held, IntFunction<List<ProjectId>> proofs, Set<Guarantee> guarantees) {
        Allocation.Builder result = Allocation.builder().guarantees(guarantees);
        boolean[] served = new boolean[request.needs()];
        long[] taken = taken(held, served);
        for (long each : taken) {
            int pair = (int) each;
            result.addPlacement(placement(
                    (int) (each >>> Integer.SIZE), pair, request.getPairs().cost(pair)));
        }
        for (int rank = 0; rank < served.length; rank++) {
            if (!served[rank]) {
                result.addUnserved(new Unserved(request.id(rank), proofs.apply(rank)));
            }
        }
        return result;
    }

    /** Writes an answer in amounts, for each pair of a request that is its own problem. */
    Allocation.Builder divided(long[] amount, Set<Guarantee> guarantees) {
        Allocation.Builder result = Allocation.builder().guarantees(guarantees);
        Pairs pairs = request.getPairs();
        for (int rank = 0; rank < request.needs(); rank++) {
            boolean served = false;
            for (int at = pairs.first(rank); at < pairs.first(rank + 1); at++) {
                if (amount[at] > 0) {
                    served = true;
                    result.addPlacement(placement(rank, at, amount[at]));
                }
            }
            if (!served) {
                result.addUnserved(new Unserved(request.id(rank), candidates(rank)));
            }
        }
        return result;
    }

    /** Returns for each unit the pair that serves it in a feasible allocation; the first units of a need have its grants. */
    int[] held(Allocation allocation) {
        int[] first = new int[request.needs()];
        int[] after = new int[problem.units()];
        Arrays.fill(first, Problem.NONE);
        for (int unit = after.length - 1; unit >= 0; unit--) {
            after[unit] = first[rank(unit)];
            first[rank(unit)] = unit;
        }
        Map<NeedId, Integer> ranks = new HashMap<>();
        for (int rank = 0; rank < first.length; rank++) {
            ranks.put(request.id(rank), rank);
        }
        int[] held = new int[after.length];
        Arrays.fill(held, Problem.NONE);
        for (Placement placement : allocation.getPlacements()) {
            int rank = ranks.get(placement.need());
            int unit = first[rank];
            held[unit] = pairOf(unit, placement.project());
            first[rank] = after[unit];
        }
        return held;
    }

    /** Returns for each unit a pair that it had, or none; those that no longer exist are passed over. */
    int[] held(EarlierGrants earlier) {
        int[] next = new int[request.needs()];
        for (int rank = 0; rank < next.length; rank++) {
            next[rank] = earlier.first(rank);
        }
        int[] held = new int[problem.units()];
        for (int unit = 0; unit < held.length; unit++) {
            held[unit] = Problem.NONE;
            int rank = rank(unit);
            while (held[unit] == Problem.NONE && next[rank] < earlier.first(rank + 1)) {
                held[unit] = pairWith(unit, earlier.project(next[rank]));
                next[rank]++;
            }
        }
        return held;
    }

    private int pairWith(int unit, int project) {
        Pairs pairs = problem.pairs();
        for (int at = pairs.first(unit); at < pairs.first(unit + 1); at++) {
            if (pools.project(pairs.project(at)) == project) {
                return at;
            }
        }
        return Problem.NONE;
    }

    /** Returns for each pool the price of a place that its project had as a whole, at most a limit; zero for other pools. */
    int[] pricesOfProjects(Prices prices, long scale, int limit) {
        Map<ProjectId, Long> known = new HashMap<>();
        for (PoolPrice price : prices.prices()) {
            if (price.area().isEmpty() && price.claimant().isEmpty()) {
                known.put(price.project(), price.perPlace() / prices.scale());
            }
        }
        int[] found = new int[problem.pools()];
        for (int p = 0; p < request.getProjects().size(); p++) {
            long before = known.getOrDefault(request.getProjects().get(p).getProject(), 0L);
            found[p] = (int) Math.min(limit, Math.min(limit, before) * scale);
        }
        return found;
    }

    /** Returns the project of a pool, by its position. */
    int project(int pool) {
        return pools.project(pool);
    }

    private int pairOf(int unit, ProjectId project) {
        int at = problem.pairs().first(unit);
        while (!request.getProjects()
                .get(pools.project(problem.pairs().project(at)))
                .getProject()
                .equals(project)) {
            at++;
        }
        return at;
    }

    /** Returns ranks with pairs of the request, by rank, then pair. */
    private long[] taken(int[] held, boolean[] served) {
        long[] taken = new long[held.length];
        int count = 0;
        for (int unit = 0; unit < held.length; unit++) {
            if (held[unit] != Problem.NONE) {
                int rank = rank(unit);
                served[rank] = true;
                taken[count] = (long) rank << Integer.SIZE | (origin == null ? held[unit] : origin[held[unit]]);
                count++;
            }
        }
        long[] sorted = Arrays.copyOf(taken, count);
        if (rankOf != null) {
            Arrays.sort(sorted);
        }
        return sorted;
    }

    private Placement placement(int rank, int pair, long fen) {
        return new Placement(request.id(rank), ids[request.getPairs().project(pair)], Yuan.ofFen(fen));
    }

    /** Writes prices of pools. */
    Prices prices(long scale, IntFunction<Long> perPlace, IntFunction<Long> perFen) {
        List<PoolPrice> listed = new ArrayList<>();
        for (int pool = 0; pool < problem.pools(); pool++) {
            long place = perPlace.apply(pool);
            long fen = perFen.apply(pool);
            if (place != 0 || fen != 0) {
                listed.add(new PoolPrice(
                        request.getProjects().get(pools.project(pool)).getProject(),
                        pools.area(pool),
                        claimant(pool),
                        place,
                        fen));
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
