package io.github.zhuanjie.matching;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an allocation depends on, in one canonical order: requests that were built from the same set of
 * needs and projects are equal, however these were ordered, so an algorithm that reads nothing else cannot depend on
 * the order of arrival.
 *
 * <p>The <em>order of priority</em> is that of {@link #getNeeds()}: higher priority first; then the earlier day of
 * registration; then a keyed hash of the identifier, so that nobody gains by choosing an identifier; then the
 * identifier. The hash is the first eight bytes of SHA-256 over the UTF-8 bytes of the seed, one zero byte and the
 * identifier, compared as unsigned numbers. A system that keeps its seed to itself until the run is over, and then
 * publishes it, lets everybody check the ties. The position of a need in this order is its <em>rank</em>.
 *
 * <p>Needs and candidates are kept in columns ({@link Pairs}), because a province has millions of them. {@link #getNeeds()}
 * shows them as objects; whoever goes through all of them asks by rank.
 *
 * <p>Immutable and thread-safe.
 */
public final class MatchingRequest {

    private final NeedTable rows;
    private final Pairs pairs;
    private final List<ProjectCapacity> projects;
    private final String seed;
    /** Made when it is first asked for; to make it twice does no harm. */
    private volatile @Nullable TextIndex index;

    private volatile int @Nullable [] firstOfHousehold;
    private volatile @Nullable Set<RequestFeature> features;

    MatchingRequest(NeedTable rows, Pairs pairs, List<ProjectCapacity> projects, String seed) {
        this.rows = rows;
        this.pairs = pairs;
        this.projects = projects;
        this.seed = seed;
    }

    /**
     * Returns the needs.
     *
     * @return the needs in the order of priority; each is made when it is asked for
     */
    public List<MatchingNeed> getNeeds() {
        return new NeedList();
    }

    NeedTable rows() {
        return rows;
    }

    /**
     * Returns the projects.
     *
     * @return the capacities, ordered by project
     */
    public List<ProjectCapacity> getProjects() {
        return projects;
    }

    /**
     * Returns the candidates of all needs.
     *
     * @return the pairs; needs are ranks, projects are positions in {@link #getProjects()}
     */
    public Pairs getPairs() {
        return pairs;
    }

    /**
     * Returns the key of the hash that breaks ties.
     *
     * @return the seed, empty unless given
     */
    public String getSeed() {
        return seed;
    }

    /**
     * Returns what the request asks for. That projects give once counts only where two needs compete for a grant.
     *
     * @return the features
     */
    public Set<RequestFeature> getFeatures() {
        Set<RequestFeature> known = features;
        if (known == null) {
            known = Collections.unmodifiableSet(findFeatures());
            features = known;
        }
        return known;
    }

    private Set<RequestFeature> findFeatures() {
        Set<RequestFeature> found = EnumSet.noneOf(RequestFeature.class);
        for (ProjectCapacity project : projects) {
            addLimits(found, project.getPlaces(), project.getBudget());
            for (AreaCapacity area : project.getAreas()) {
                found.add(RequestFeature.AREAS);
                addLimits(found, area.places(), area.budget());
            }
        }
        if (Contention.isIn(this)) {
            found.add(RequestFeature.ONCE_PER);
        }
        if (rows.anySeveralGrants()) {
            found.add(RequestFeature.SEVERAL_GRANTS);
        }
        return found;
    }

    private static void addLimits(Set<RequestFeature> features, Optional<Integer> places, Optional<Yuan> budget) {
        places.ifPresent(any -> features.add(RequestFeature.PLACES));
        budget.ifPresent(any -> features.add(RequestFeature.BUDGETS));
    }

    /**
     * Returns the number of needs.
     *
     * @return the number
     */
    public int needs() {
        return rows.size();
    }

    /**
     * Returns the identifier of a need.
     *
     * @param rank  the need's rank
     * @return the identifier, made when it is asked for
     */
    public NeedId id(int rank) {
        return rows.id(rank);
    }

    /**
     * Finds a need. The first call takes time for all needs and four to eight bytes for each, which are kept.
     *
     * @param id  the need's identifier
     * @return its rank, or empty if the request does not have it
     */
    public OptionalInt rankOf(NeedId id) {
        int rank = index().find(id.value());
        return rank == TextIndex.NONE ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /**
     * Finds what an allocation of this request or an earlier one granted.
     *
     * @param earlier  the allocation
     * @return the positions of its grants among the candidates of this request, ascending; grants to needs or of projects
     *     that are no candidates here are left out
     */
    public int[] pairsOf(Allocation earlier) {
        return EarlierPairs.of(this, earlier);
    }

    TextIndex index() {
        TextIndex known = index;
        if (known == null) {
            known = new TextIndex(rows.ids());
            index = known;
        }
        return known;
    }

    /**
     * Returns the first need of the same household.
     *
     * @param rank  the need's rank
     * @return the rank of the household's first need, which is the need's own if there is none before
     */
    public int firstOfHousehold(int rank) {
        int[] known = firstOfHousehold;
        if (known == null) {
            known = rows.firstOfHousehold();
            firstOfHousehold = known;
        }
        return known[rank];
    }

    /**
     * Returns the household of a need.
     *
     * @param rank  the need's rank
     * @return the household's identifier
     */
    public HouseholdId household(int rank) {
        return rows.household(rank);
    }

    /**
     * Returns the person of a need.
     *
     * @param rank  the need's rank
     * @return as {@link MatchingNeed#getPerson()}
     */
    public Optional<PersonId> person(int rank) {
        return rows.person(rank);
    }

    /**
     * Returns the place of a need.
     *
     * @param rank  the need's rank
     * @return as {@link MatchingNeed#getPlace()}
     */
    public Optional<DivisionCode> place(int rank) {
        return rows.place(rank);
    }

    /**
     * Returns how many grants a need may have.
     *
     * @param rank  the need's rank
     * @return as {@link MatchingNeed#getMostGrants()}
     */
    public int mostGrants(int rank) {
        return rows.mostGrants(rank);
    }

    /**
     * Returns how much a need matters.
     *
     * @param rank  the need's rank
     * @return as {@link MatchingNeed#getPriority()}
     */
    public int priority(int rank) {
        return rows.priority(rank);
    }

    /**
     * Returns since when a need waits.
     *
     * @param rank  the need's rank
     * @return as {@link MatchingNeed#getRegisteredOn()}
     */
    public LocalDate registeredOn(int rank) {
        return rows.registeredOn(rank);
    }

    private Candidate candidate(int at) {
        return new Candidate(
                projects.get(pairs.project(at)).getProject(),
                Yuan.ofFen(pairs.cost(at)),
                pairs.benefit(at),
                pairs.merit(at));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MatchingRequest request
                && seed.equals(request.seed)
                && projects.equals(request.projects)
                && rows.equals(request.rows)
                && pairs.equals(request.pairs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(seed, projects, rows.size(), pairs);
    }

    /**
     * Returns the sizes.
     *
     * @return how many needs, projects and candidates there are
     */
    @Override
    public String toString() {
        return "MatchingRequest[needs=" + needs() + ", projects=" + projects.size() + ", candidates=" + pairs.size()
                + "]";
    }

    /**
     * Starts a request.
     *
     * @return an empty builder
     */
    public static MatchingRequestBuilder builder() {
        return new MatchingRequestBuilder();
    }

    /** The needs as objects. */
    private final class NeedList extends AbstractList<MatchingNeed> {

        @Override
        public MatchingNeed get(int rank) {
            Objects.checkIndex(rank, rows.size());
            return rows.with(
                    rank,
                    IntStream.range(pairs.first(rank), pairs.first(rank + 1))
                            .mapToObj(MatchingRequest.this::candidate)
                            .toList());
        }

        @Override
        public int size() {
            return rows.size();
        }
    }
}
