package io.github.zhuanjie.matching;

import io.github.zhuanjie.identity.ProjectId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Builds a {@link MatchingRequest} from needs and projects in any order. A need is taken apart as it is added, so that the
 * objects of a province need not be there at the same time. For one request; not thread-safe.
 */
public final class MatchingRequestBuilder {

    static final String ONE_PLACE = "needs of one household must be at one place: ";
    static final String ONE_OF_PROJECTS = "a candidate must be one of the projects: ";

    private final NeedTable.Builder rows = new NeedTable.Builder();
    private final Map<ProjectId, Integer> positions = new HashMap<>();
    private final List<ProjectId> mentioned = new ArrayList<>();
    private final List<ProjectCapacity> projects = new ArrayList<>();
    private final Pairs.Builder pairs = new Pairs.Builder();
    private String seed = "";
    private boolean built;

    MatchingRequestBuilder() {}

    /**
     * Sets the key of the hash that breaks ties.
     *
     * @param newSeed  the seed
     * @return this builder
     */
    public MatchingRequestBuilder seed(String newSeed) {
        seed = Objects.requireNonNull(newSeed, "seed");
        return this;
    }

    /**
     * Adds a need.
     *
     * @param need  the need; one of another implementation is copied and checked as {@link MatchingNeed.Builder} does
     * @return this builder
     * @throws IllegalArgumentException if a project is a candidate twice, or the need may have no grant
     */
    public MatchingRequestBuilder addNeed(MatchingNeed need) {
        requireOpen();
        MatchingNeed checked = ImmutableMatchingNeed.copyOf(need);
        rows.add(checked);
        for (Candidate candidate : checked.getCandidates()) {
            int project = positions.computeIfAbsent(candidate.project(), id -> {
                mentioned.add(id);
                return mentioned.size() - 1;
            });
            pairs.add(project, candidate.benefit(), candidate.cost().toFen(), candidate.merit());
        }
        pairs.endNeed();
        return this;
    }

    /**
     * Adds needs.
     *
     * @param needs  the needs
     * @return this builder
     */
    public MatchingRequestBuilder addNeeds(Iterable<? extends MatchingNeed> needs) {
        needs.forEach(this::addNeed);
        return this;
    }

    /**
     * Adds a project.
     *
     * @param project  its capacity; one of another implementation is copied and checked as {@link ProjectCapacity.Builder}
     *     does
     * @return this builder
     * @throws IllegalArgumentException if a limit is negative or an area is listed twice
     */
    public MatchingRequestBuilder addProject(ProjectCapacity project) {
        requireOpen();
        projects.add(ImmutableProjectCapacity.copyOf(Objects.requireNonNull(project, "project")));
        return this;
    }

    /**
     * Adds projects.
     *
     * @param capacities  their capacities
     * @return this builder
     */
    public MatchingRequestBuilder addProjects(Iterable<? extends ProjectCapacity> capacities) {
        capacities.forEach(this::addProject);
        return this;
    }

    /**
     * Builds the request.
     *
     * @return the request in canonical order
     * @throws IllegalArgumentException if two needs or two projects share an identifier, a candidate's project is not among
     *     the projects, or needs of one household are at different places
     * @throws IllegalStateException if it was built before
     */
    public MatchingRequest build() {
        requireOpen();
        built = true;
        List<ProjectCapacity> sorted = projects.stream()
                .sorted(Comparator.comparing(ProjectCapacity::getProject))
                .toList();
        NeedTable arrived = rows.build();
        checkIdentifiers(arrived);
        checkPlaces(arrived);
        int[] order = TieBreak.keyedBy(seed).order(arrived);
        Pairs ranked = pairs.buildArranged(order, positionsIn(sorted));
        return new MatchingRequest(arrived.arranged(order), ranked, sorted, seed);
    }

    /** What was added is handed over, so that a province is not there twice. */
    private void requireOpen() {
        if (built) {
            throw new IllegalStateException("the request was built before; another one takes another builder");
        }
    }

    /** Returns where each project that a candidate mentioned stands among the projects. */
    private int[] positionsIn(List<ProjectCapacity> sorted) {
        Map<ProjectId, Integer> index = new HashMap<>();
        for (ProjectCapacity capacity : sorted) {
            if (index.put(capacity.getProject(), index.size()) != null) {
                throw new IllegalArgumentException(
                        "projects must have different identifiers: " + capacity.getProject());
            }
        }
        int[] found = new int[mentioned.size()];
        for (int i = 0; i < found.length; i++) {
            Integer position = index.get(mentioned.get(i));
            if (position == null) {
                throw new IllegalArgumentException(ONE_OF_PROJECTS + mentioned.get(i));
            }
            found[i] = position;
        }
        return found;
    }

    private static void checkIdentifiers(NeedTable needs) {
        TextIndex index = new TextIndex(needs.ids());
        for (int at = 0; at < needs.size(); at++) {
            if (index.find(needs.ids(), at) != at) {
                throw new IllegalArgumentException("needs must have different identifiers: " + needs.id(at));
            }
        }
    }

    private static void checkPlaces(NeedTable needs) {
        if (!needs.anyPlace()) {
            return;
        }
        TextIndex index = new TextIndex(needs.households());
        for (int at = 0; at < needs.size(); at++) {
            if (!needs.isSamePlace(at, index.find(needs.households(), at))) {
                throw new IllegalArgumentException(ONE_PLACE + needs.id(at));
            }
        }
    }
}
