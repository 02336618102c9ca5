package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.Prices;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Every set of grants of a small request, as a number whose bits are the pairs, and what is true of it by the plain words of
 * the rules.
 */
final class AllGrants {

    private final MatchingRequest request;
    private final List<Pair> pairs = new ArrayList<>();
    private final boolean[] withinPlaces;

    AllGrants(MatchingRequest request) {
        this.request = request;
        for (int rank = 0; rank < request.needs(); rank++) {
            MatchingNeed need = request.getNeeds().get(rank);
            for (Candidate candidate : need.getCandidates()) {
                pairs.add(new Pair(rank, need, candidate));
            }
        }
        withinPlaces = new boolean[1 << pairs.size()];
        for (int set = 0; set < withinPlaces.length; set++) {
            withinPlaces[set] = isWithinPlaces(pairsOf(set));
        }
    }

    IntStream sets() {
        return IntStream.range(0, withinPlaces.length);
    }

    /** Returns the sets that can be granted. */
    IntStream feasible() {
        return sets().filter(this::isFeasible);
    }

    private List<Pair> pairsOf(int set) {
        return IntStream.range(0, pairs.size())
                .filter(i -> has(set, i))
                .mapToObj(pairs::get)
                .toList();
    }

    private static boolean has(int set, int i) {
        return (set >> i & 1) == 1;
    }

    boolean isFeasible(int set) {
        return withinPlaces[set]
                && request.getProjects().stream()
                        .allMatch(project -> isWithinBudgets(project, pairsOf(set), Pair::fen));
    }

    private boolean isWithinPlaces(List<Pair> grants) {
        boolean fewEnough = grants.stream()
                .allMatch(grant -> grants.stream()
                                .filter(other -> other.rank == grant.rank)
                                .count()
                        <= grant.need.getMostGrants());
        return fewEnough && request.getProjects().stream().allMatch(project -> isWithinPlaces(project, grants));
    }

    private boolean isWithinPlaces(ProjectCapacity project, List<Pair> grants) {
        List<Pair> own = grants.stream().filter(grant -> grant.isOf(project)).toList();
        for (AreaCapacity area : project.getAreas()) {
            long inside = own.stream().filter(grant -> grant.isIn(area.area())).count();
            if (inside > area.places().orElse(Integer.MAX_VALUE)) {
                return false;
            }
        }
        return own.size() <= project.getPlaces().orElse(Integer.MAX_VALUE)
                && own.stream().allMatch(grant -> isInSomeArea(project, grant))
                && own.stream().noneMatch(grant -> own.stream().anyMatch(other -> isOnce(project, grant, other)));
    }

    private static boolean isInSomeArea(ProjectCapacity project, Pair grant) {
        return project.getAreas().isEmpty() || project.getAreas().stream().anyMatch(area -> grant.isIn(area.area()));
    }

    /** Tells whether of two different grants a project may give one only. */
    private boolean isOnce(ProjectCapacity project, Pair grant, Pair other) {
        if (grant == other
                || project.getOncePer().isEmpty()
                || !grant.need.getHousehold().equals(other.need.getHousehold())) {
            return false;
        }
        boolean allNamed = request.getNeeds().stream()
                .filter(need -> need.getHousehold().equals(grant.need.getHousehold()))
                .allMatch(need -> need.getPerson().isPresent());
        return project.getOncePer().get() == BenefitScope.HOUSEHOLD
                || !allNamed
                || grant.need.getPerson().equals(other.need.getPerson());
    }

    private static boolean isWithinBudgets(ProjectCapacity project, List<Pair> grants, ToLongFunction<Pair> fen) {
        List<Pair> own = grants.stream().filter(grant -> grant.isOf(project)).toList();
        for (AreaCapacity area : project.getAreas()) {
            long inside = own.stream()
                    .filter(grant -> grant.isIn(area.area()))
                    .mapToLong(fen)
                    .sum();
            if (area.budget().isPresent() && inside > area.budget().get().toFen()) {
                return false;
            }
        }
        long sum = own.stream().mapToLong(fen).sum();
        return project.getBudget().isEmpty() || sum <= project.getBudget().get().toFen();
    }

    /** Returns every way to divide amounts, from nothing to one fen more than the cost of each pair. */
    List<long[]> amounts() {
        List<long[]> all = List.of(new long[pairs.size()]);
        for (int i = 0; i < pairs.size(); i++) {
            int pair = i;
            all = all.stream()
                    .flatMap(some -> LongStream.rangeClosed(0, pairs.get(pair).fen() + 1)
                            .mapToObj(fen -> {
                                long[] more = some.clone();
                                more[pair] = fen;
                                return more;
                            }))
                    .toList();
        }
        return all;
    }

    boolean isFeasible(long[] amounts) {
        List<Pair> grants = IntStream.range(0, amounts.length)
                .filter(i -> amounts[i] > 0)
                .mapToObj(pairs::get)
                .toList();
        ToLongFunction<Pair> fen = grant -> amounts[pairs.indexOf(grant)];
        boolean withinCosts = grants.stream().allMatch(grant -> fen.applyAsLong(grant) <= grant.fen());
        boolean withinNeeds = IntStream.range(0, request.needs())
                .allMatch(rank -> given(amounts).get(rank) <= largestCost(rank));
        return withinCosts
                && withinNeeds
                && request.getProjects().stream()
                        .allMatch(project -> isWithinPlaces(project, grants) && isWithinBudgets(project, grants, fen));
    }

    private long largestCost(int rank) {
        return pairs.stream()
                .filter(pair -> pair.rank == rank)
                .mapToLong(Pair::fen)
                .max()
                .orElse(0);
    }

    long benefit(long[] amounts) {
        return IntStream.range(0, amounts.length)
                .mapToLong(i -> amounts[i] * pairs.get(i).candidate.benefit())
                .sum();
    }

    /** Returns how much each need gets. */
    List<Long> given(long[] amounts) {
        return IntStream.range(0, request.needs())
                .mapToObj(rank -> IntStream.range(0, amounts.length)
                        .filter(i -> pairs.get(i).rank == rank)
                        .mapToLong(i -> amounts[i])
                        .sum())
                .toList();
    }

    Allocation divided(long[] amounts, Optional<Prices> prices) {
        Allocation.Builder allocation =
                Allocation.builder().addGuarantee(Guarantee.AMOUNTS_DIVIDED).prices(prices);
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] > 0) {
                Pair pair = pairs.get(i);
                allocation.addPlacement(
                        new Placement(pair.need.getId(), pair.candidate.project(), Yuan.ofFen(amounts[i])));
            }
        }
        for (int rank = 0; rank < request.needs(); rank++) {
            if (given(amounts).get(rank) == 0) {
                MatchingNeed need = request.getNeeds().get(rank);
                allocation.addUnserved(new Unserved(
                        need.getId(),
                        need.getCandidates().stream().map(Candidate::project).toList()));
            }
        }
        return allocation.build();
    }

    /** Returns the needs served, as bits by rank. */
    int served(int set) {
        return pairsOf(set).stream().mapToInt(pair -> 1 << pair.rank).reduce(0, (one, other) -> one | other);
    }

    boolean isMaximum(int set) {
        int served = Integer.bitCount(served(set));
        return sets().noneMatch(other -> withinPlaces[other] && Integer.bitCount(served(other)) > served);
    }

    /** Tells whether no other set, by places, serves a better set of needs. */
    boolean isBestByPriority(int set) {
        int served = Integer.reverse(served(set));
        return sets().noneMatch(other ->
                withinPlaces[other] && Integer.compareUnsigned(Integer.reverse(served(other)), served) > 0);
    }

    /** Tells whether nobody could take, within what projects give, the place of a later need or a further grant. */
    boolean isPriorityRespected(int set) {
        return sets().noneMatch(other -> withinPlaces[other] && isUsedWithin(other, set) && isPassedOver(set, other));
    }

    private boolean isUsedWithin(int other, int set) {
        return request.getProjects().stream()
                .allMatch(project -> pairsOf(other).stream()
                                .filter(pair -> pair.isOf(project))
                                .count()
                        <= pairsOf(set).stream()
                                .filter(pair -> pair.isOf(project))
                                .count());
    }

    private boolean isPassedOver(int set, int other) {
        int served = served(set);
        int gained = served(other) & ~served;
        int lost = served & ~served(other);
        // the bit of a later need is greater
        return gained != 0 && (lost == 0 || Integer.bitCount(lost) == 1 && lost > Integer.lowestOneBit(gained));
    }

    boolean isFreeOfEnvy(int set) {
        return IntStream.range(0, pairs.size()).noneMatch(i -> isEnvied(set, i));
    }

    private boolean isEnvied(int set, int i) {
        Pair wish = pairs.get(i);
        boolean served = IntStream.range(0, pairs.size()).anyMatch(j -> has(set, j) && pairs.get(j).rank == wish.rank);
        return !served
                && (isFeasible(set | 1 << i)
                        || IntStream.range(0, pairs.size())
                                .filter(j -> has(set, j) && pairs.get(j).rank > wish.rank)
                                .filter(j -> pairs.get(j).candidate.project().equals(wish.candidate.project()))
                                .anyMatch(j -> isFeasible(set ^ 1 << j | 1 << i)));
    }

    boolean isStable(int set) {
        return IntStream.range(0, pairs.size()).noneMatch(i -> !has(set, i) && blocks(set, i));
    }

    private boolean blocks(int set, int i) {
        Pair wish = pairs.get(i);
        List<Integer> own = IntStream.range(0, pairs.size())
                .filter(j -> has(set, j) && pairs.get(j).rank == wish.rank)
                .boxed()
                .toList();
        int rest = set;
        if (own.size() == wish.need.getMostGrants()) {
            int worst = own.get(own.size() - 1);
            if (worst < i) {
                return false;
            }
            rest ^= 1 << worst;
        }
        int without = rest;
        boolean room = withinPlaces[without | 1 << i];
        return room
                || IntStream.range(0, pairs.size())
                        .filter(j -> has(without, j) && isWeaker(pairs.get(j), wish))
                        .anyMatch(j -> withinPlaces[without ^ 1 << j | 1 << i]);
    }

    private static boolean isWeaker(Pair holder, Pair wish) {
        int points = Integer.compare(holder.candidate.merit(), wish.candidate.merit());
        return holder.candidate.project().equals(wish.candidate.project())
                && (points < 0 || points == 0 && holder.rank > wish.rank);
    }

    long benefit(int set) {
        return pairsOf(set).stream().mapToLong(pair -> pair.candidate.benefit()).sum();
    }

    long largestBenefit() {
        return feasible().mapToLong(this::benefit).max().orElseThrow();
    }

    /** Returns the most that sets are worth which give each need as many grants as a given one. */
    long bestFit(int set) {
        return feasible()
                .filter(other -> isOfSameNeeds(set, other))
                .mapToLong(this::benefit)
                .max()
                .orElseThrow();
    }

    private boolean isOfSameNeeds(int set, int other) {
        return IntStream.range(0, request.needs())
                .allMatch(rank ->
                        pairsOf(set).stream().filter(pair -> pair.rank == rank).count()
                                == pairsOf(other).stream()
                                        .filter(pair -> pair.rank == rank)
                                        .count());
    }

    /** Writes a set as an allocation whose proofs are as small as they can be. */
    Allocation allocation(int set, Collection<Guarantee> claimed, Optional<Prices> prices) {
        Allocation.Builder allocation = Allocation.builder().guarantees(claimed).prices(prices);
        for (Pair pair : pairsOf(set)) {
            allocation.addPlacement(new Placement(pair.need.getId(), pair.candidate.project(), pair.candidate.cost()));
        }
        for (int rank = 0; rank < request.needs(); rank++) {
            if ((served(set) >> rank & 1) == 0) {
                allocation.addUnserved(new Unserved(
                        request.id(rank),
                        List.copyOf(closure(set, request.getNeeds().get(rank)))));
            }
        }
        return allocation.build();
    }

    /** Returns the candidates of a need, those of all who hold a place there, and so on. */
    private Set<ProjectId> closure(int set, MatchingNeed need) {
        Set<ProjectId> closure = new TreeSet<>();
        need.getCandidates().forEach(candidate -> closure.add(candidate.project()));
        int size = -1;
        while (closure.size() > size) {
            size = closure.size();
            for (Pair held : pairsOf(set)) {
                if (closure.contains(held.candidate.project())) {
                    held.need.getCandidates().forEach(candidate -> closure.add(candidate.project()));
                }
            }
        }
        return closure;
    }

    /** A need and one of its candidates. */
    private record Pair(int rank, MatchingNeed need, Candidate candidate) {

        long fen() {
            return candidate.cost().toFen();
        }

        boolean isOf(ProjectCapacity project) {
            return candidate.project().equals(project.getProject());
        }

        boolean isIn(DivisionCode area) {
            return need.getPlace().map(place -> place.isWithin(area)).orElse(false);
        }
    }
}
