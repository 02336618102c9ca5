package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An allocation as positions in its request. */
final class ColumnAllocation extends Allocation {

    private final MatchingRequest request;
    private final int[] pair;
    /** For each grant the rank of its need. */
    private final int[] rank;

    private final long @Nullable [] amount;
    private final int[] unserved;
    private final List<List<ProjectId>> saturated;
    private final int[] saturatedOf;
    private final Set<Guarantee> guarantees;
    private final Optional<Prices> prices;

    ColumnAllocation(AllocationColumns columns) {
        request = columns.request();
        pair = columns.pairs();
        amount = columns.amounts();
        saturated = columns.saturated();
        saturatedOf = columns.saturatedOf();
        guarantees = Collections.unmodifiableSet(EnumSet.copyOf(columns.guarantees()));
        prices = columns.prices();
        rank = new int[pair.length];
        unserved = findRanks();
    }

    /** Finds the ranks of all grants and returns those that have none. */
    private int[] findRanks() {
        Pairs pairs = request.getPairs();
        int[] without = new int[request.needs()];
        int count = 0;
        int grant = 0;
        for (int each = 0; each < without.length; each++) {
            int end = pairs.first(each + 1);
            if (grant == pair.length || pair[grant] >= end) {
                without[count] = each;
                count++;
            }
            while (grant < pair.length && pair[grant] < end) {
                rank[grant] = each;
                grant++;
            }
        }
        return Arrays.copyOf(without, count);
    }

    MatchingRequest request() {
        return request;
    }

    int grants() {
        return pair.length;
    }

    int pair(int grant) {
        return pair[grant];
    }

    int rank(int grant) {
        return rank[grant];
    }

    @Override
    public List<Placement> getPlacements() {
        return new Rows<>(pair.length, this::placement);
    }

    private Placement placement(int grant) {
        long fen = amount == null ? request.getPairs().cost(pair[grant]) : amount[grant];
        return new Placement(request.id(rank[grant]), projectOf(pair[grant]), Yuan.ofFen(fen));
    }

    private ProjectId projectOf(int at) {
        return request.getProjects().get(request.getPairs().project(at)).getProject();
    }

    @Override
    public List<Unserved> getUnserved() {
        return new Rows<>(
                unserved.length, row -> new Unserved(request.id(unserved[row]), projectsAgainst(unserved[row])));
    }

    private List<ProjectId> projectsAgainst(int need) {
        List<ProjectId> candidates = candidates(need);
        if (saturated.isEmpty()) {
            return candidates;
        }
        List<ProjectId> listed = saturated.get(saturatedOf[need]);
        boolean hasAll = candidates.stream().allMatch(each -> Collections.binarySearch(listed, each) >= 0);
        return hasAll
                ? listed
                : Stream.concat(listed.stream(), candidates.stream())
                        .sorted()
                        .distinct()
                        .toList();
    }

    private List<ProjectId> candidates(int need) {
        Pairs pairs = request.getPairs();
        int[] positions = new int[pairs.first(need + 1) - pairs.first(need)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = pairs.project(pairs.first(need) + i);
        }
        Arrays.sort(positions);
        ProjectId[] projects = new ProjectId[positions.length];
        for (int i = 0; i < positions.length; i++) {
            projects[i] = request.getProjects().get(positions[i]).getProject();
        }
        return List.of(projects);
    }

    @Override
    public Set<Guarantee> getGuarantees() {
        return guarantees;
    }

    @Override
    public Optional<Prices> getPrices() {
        return prices;
    }

    /** Objects that are made when they are asked for. */
    private static final class Rows<T> extends AbstractList<T> implements RandomAccess {

        private final int size;
        private final IntFunction<T> row;

        Rows(int size, IntFunction<T> row) {
            this.size = size;
            this.row = row;
        }

        @Override
        public T get(int index) {
            return row.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
