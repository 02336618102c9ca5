package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.Guarantee;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds an {@link Allocation} that is kept in columns, for algorithms that make millions of grants: about 12 bytes for each,
 * and four for a need that is not served. Its placements and unserved needs are objects that are made when they are asked
 * for; until then it keeps the request. Not thread-safe; what is built is.
 */
public final class AllocationColumns {

    private final MatchingRequest request;
    private final int[] pairs;
    private long @Nullable [] amounts;
    private List<List<ProjectId>> saturated = List.of();
    private int[] saturatedOf = {};
    private final Set<Guarantee> guarantees = EnumSet.noneOf(Guarantee.class);
    private Optional<Prices> prices = Optional.empty();

    private AllocationColumns(MatchingRequest request, int[] pairs) {
        this.request = request;
        this.pairs = pairs;
    }

    /**
     * Starts with the grants. Each costs what the candidate does; every other need of the request is unserved, and its
     * candidates show why.
     *
     * @param request  what was asked
     * @param pairs  the positions in {@link MatchingRequest#getPairs} that are granted, ascending; copied
     * @return the builder
     * @throws IllegalArgumentException if positions do not ascend or there is no such pair
     */
    public static AllocationColumns of(MatchingRequest request, int[] pairs) {
        int last = -1;
        for (int each : pairs) {
            if (each <= last || each >= request.getPairs().size()) {
                throw new IllegalArgumentException("pairs must be positions of the request's pairs and ascend");
            }
            last = each;
        }
        return new AllocationColumns(request, pairs.clone());
    }

    /**
     * Sets what is granted instead of the candidates' costs, where amounts are divided.
     *
     * @param fen  for each grant the sum in fen; copied
     * @return this builder
     * @throws IllegalArgumentException if there are not as many as grants
     */
    public AllocationColumns amounts(long[] fen) {
        if (fen.length != pairs.length) {
            throw new IllegalArgumentException("there must be an amount for each grant");
        }
        amounts = fen.clone();
        return this;
    }

    /**
     * Sets the projects that show why needs are not served ({@link Unserved}), beside their candidates.
     *
     * @param sets  positions of projects, in any order; one set may serve many needs
     * @param setOf  for each rank the position of its set; what is said of needs with a grant does not matter; copied
     * @return this builder
     */
    public AllocationColumns saturated(List<int[]> sets, int[] setOf) {
        saturated = sets.stream().map(this::projects).toList();
        saturatedOf = setOf.clone();
        return this;
    }

    private List<ProjectId> projects(int[] positions) {
        // copied, because later copies of such a list share it
        return List.copyOf(Arrays.stream(positions)
                .sorted()
                .distinct()
                .mapToObj(project -> request.getProjects().get(project).getProject())
                .toList());
    }

    /**
     * Sets what is certain.
     *
     * @param certain  the guarantees that hold
     * @return this builder
     */
    public AllocationColumns guarantees(Set<Guarantee> certain) {
        guarantees.clear();
        guarantees.addAll(certain);
        return this;
    }

    /**
     * Sets the proof of how much the allocation is worth.
     *
     * @param proof  the prices
     * @return this builder
     */
    public AllocationColumns prices(Prices proof) {
        prices = Optional.of(proof);
        return this;
    }

    /**
     * Builds the allocation.
     *
     * @return the allocation
     */
    public Allocation build() {
        return new ColumnAllocation(this);
    }

    MatchingRequest request() {
        return request;
    }

    int[] pairs() {
        return pairs;
    }

    long @Nullable [] amounts() {
        return amounts;
    }

    List<List<ProjectId>> saturated() {
        return saturated;
    }

    int[] saturatedOf() {
        return saturatedOf;
    }

    Set<Guarantee> guarantees() {
        return guarantees;
    }

    Optional<Prices> prices() {
        return prices;
    }
}
