package io.github.zhuanjie.matching;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Guarantee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests for the tests of algorithms. */
public final class Requests {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** What is certain of an allocation in the order of priority where no budget binds. */
    public static final Guarantee[] BY_PLACES = {
        Guarantee.FEASIBLE, Guarantee.NO_JUSTIFIED_ENVY, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED
    };

    /** What is claimed about who is served at all. */
    public static final Guarantee[] SERVICE = {
        Guarantee.FEASIBLE, Guarantee.PRIORITY_RESPECTED, Guarantee.MAXIMUM_SERVED
    };

    /** What holds where needs are served in order, budgets do not bind, and benefits are within bounds. */
    public static final Guarantee[] IN_ORDER = {
        Guarantee.FEASIBLE,
        Guarantee.NO_JUSTIFIED_ENVY,
        Guarantee.PRIORITY_RESPECTED,
        Guarantee.MAXIMUM_SERVED,
        Guarantee.BEST_FIT
    };

    private Requests() {}

    public static ProjectId project(String id) {
        return ProjectId.of(id);
    }

    public static NeedId need(String id) {
        return NeedId.of(id);
    }

    /** Returns a need with candidates at a cost of 100 yuan each. */
    public static MatchingNeed need(String id, int priority, String... projects) {
        return need(
                id,
                priority,
                Stream.of(projects)
                        .map(project -> new Candidate(project(project), Yuan.of(100)))
                        .toList());
    }

    public static MatchingNeed need(String id, int priority, List<Candidate> candidates) {
        return MatchingNeed.builder()
                .id(need(id))
                .household(HouseholdId.of("h-" + id))
                .priority(priority)
                .registeredOn(DAY)
                .candidates(candidates)
                .build();
    }

    public static MatchingRequest request(List<MatchingNeed> needs, ProjectCapacity... projects) {
        return MatchingRequest.builder()
                .addNeeds(needs)
                .addProjects(List.of(projects))
                .build();
    }

    /** Returns a placement at the cost that candidates have here. */
    public static Placement placed(String need, String project) {
        return placed(need, project, 100);
    }

    /** Returns a placement. */
    public static Placement placed(String need, String project, long yuan) {
        return new Placement(need(need), project(project), Yuan.of(yuan));
    }

    public static ProjectCapacity places(String id, int places) {
        return ProjectCapacity.ofPlaces(project(id), places);
    }

    public static ProjectCapacity budget(String id, long yuan) {
        return ProjectCapacity.ofBudget(project(id), Yuan.of(yuan));
    }

    /** Returns a random request; with budgets, about half of the projects have one. */
    public static MatchingRequest random(long seed, int needs, int projects, boolean budgets) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ProjectCapacity> capacities = IntStream.range(0, projects)
                .mapToObj(p -> capacity(random, p, 2 * needs / projects + 1, budgets))
                .toList();
        List<MatchingNeed> list = IntStream.range(0, needs)
                .mapToObj(n -> need("n" + n, random.nextInt(4), candidates(random, projects)))
                .toList();
        return MatchingRequest.builder().addNeeds(list).addProjects(capacities).build();
    }

    private static ProjectCapacity capacity(SplittableRandom random, int p, int bound, boolean budgets) {
        int places = random.nextInt(bound);
        boolean limitedByMoney = budgets && random.nextBoolean();
        boolean limitedByPlaces = !limitedByMoney || random.nextBoolean();
        return ProjectCapacity.builder()
                .project(project("p" + p))
                .places(limitedByPlaces ? Optional.of(places) : Optional.empty())
                .budget(limitedByMoney ? Optional.of(Yuan.of(random.nextInt(bound * 100))) : Optional.empty())
                .build();
    }

    private static List<Candidate> candidates(SplittableRandom random, int projects) {
        List<Candidate> candidates = new ArrayList<>();
        int offset = random.nextInt(projects);
        for (int p = 0; p < projects; p++) {
            if (random.nextInt(3) == 0) {
                candidates.add(new Candidate(project("p" + (p + offset) % projects), Yuan.of(random.nextInt(200))));
            }
        }
        return candidates;
    }
}
