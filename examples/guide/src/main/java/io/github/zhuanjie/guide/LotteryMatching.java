package io.github.zhuanjie.guide;

import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Pairs;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.RequestFeature;
import io.github.zhuanjie.matching.RunControl;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.plan.Guarantee;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * An algorithm of one's own: draws lots among the needs, as some charities do for places in a summer camp. The lot of a need
 * follows from the request's seed and its identifier, so the draw can be repeated by anybody who knows the seed, and by
 * nobody before. {@code META-INF/services} names it, and so {@code MatchingAlgorithms.discover()} finds it.
 */
public final class LotteryMatching implements MatchingAlgorithm {

    private static final int NOBODY = -1;

    /** Creates the algorithm. */
    public LotteryMatching() {}

    @Override
    public String getName() {
        return "lottery";
    }

    @Override
    public String getVersion() {
        return "2";
    }

    /** Knows no shares of areas and no second grants; the planner refuses a request with them before it gets here. */
    @Override
    public Set<RequestFeature> getSupported() {
        return EnumSet.of(RequestFeature.PLACES, RequestFeature.BUDGETS, RequestFeature.ONCE_PER);
    }

    @Override
    public Set<Guarantee> guaranteesFor(MatchingRequest request) {
        return EnumSet.of(Guarantee.FEASIBLE);
    }

    @Override
    public Allocation match(MatchingRequest request, RunControl control) {
        int[] pairOf = new int[request.needs()];
        Arrays.fill(pairOf, NOBODY);
        Left left = new Left(request);
        for (int need : drawn(request)) {
            control.check();
            pairOf[need] = left.takeFirst(need);
        }
        return write(request, pairOf);
    }

    /** Returns the needs in the order of their lots. */
    private static int[] drawn(MatchingRequest request) {
        UUID[] lots = new UUID[request.needs()];
        Arrays.setAll(lots, need -> lot(request.getSeed() + '\0' + request.id(need)));
        return IntStream.range(0, lots.length)
                .boxed()
                .sorted(Comparator.comparing(need -> lots[need]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static UUID lot(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the allocation in the order of priority, which is that of the needs' ranks. */
    private static Allocation write(MatchingRequest request, int[] pairOf) {
        Allocation.Builder allocation = Allocation.builder().addGuarantee(Guarantee.FEASIBLE);
        Pairs pairs = request.getPairs();
        for (int need = 0; need < pairOf.length; need++) {
            int at = pairOf[need];
            if (at == NOBODY) {
                allocation.addUnserved(new Unserved(request.id(need), candidates(request, need)));
            } else {
                ProjectId project = request.getProjects().get(pairs.project(at)).getProject();
                allocation.addPlacement(new Placement(request.id(need), project, Yuan.ofFen(pairs.cost(at))));
            }
        }
        return allocation.build();
    }

    private static List<ProjectId> candidates(MatchingRequest request, int need) {
        Pairs pairs = request.getPairs();
        return IntStream.range(pairs.first(need), pairs.first(need + 1))
                .mapToObj(at -> request.getProjects().get(pairs.project(at)).getProject())
                .sorted()
                .toList();
    }

    /** What the projects have left while lots are drawn, and who was given what is given once. */
    private static final class Left {

        private final MatchingRequest request;
        private final Pairs pairs;
        private final int[] places;
        private final long[] fen;
        private final Set<List<Object>> given = new HashSet<>();
        private final Set<HouseholdId> asOnePerson = new HashSet<>();

        Left(MatchingRequest request) {
            this.request = request;
            pairs = request.getPairs();
            places = request.getProjects().stream()
                    .mapToInt(project -> project.getPlaces().orElse(Integer.MAX_VALUE))
                    .toArray();
            fen = request.getProjects().stream()
                    .mapToLong(project -> project.getBudget().map(Yuan::toFen).orElse(Long.MAX_VALUE))
                    .toArray();
            IntStream.range(0, request.needs())
                    .filter(need -> request.person(need).isEmpty())
                    .forEach(need -> asOnePerson.add(request.household(need)));
        }

        /** Takes a grant of the first candidate that has one left for this need. */
        int takeFirst(int need) {
            for (int at = pairs.first(need); at < pairs.first(need + 1); at++) {
                int project = pairs.project(at);
                List<Object> once = once(need, project);
                if (places[project] > 0 && fen[project] >= pairs.cost(at) && given.add(once)) {
                    places[project]--;
                    fen[project] -= pairs.cost(at);
                    return at;
                }
            }
            return NOBODY;
        }

        /** Names who may have one grant of a project: a need, a household, or a person if all of the household say whose they are. */
        private List<Object> once(int need, int project) {
            Optional<BenefitScope> scope = request.getProjects().get(project).getOncePer();
            HouseholdId household = request.household(need);
            if (scope.isEmpty()) {
                return List.of(project, request.id(need));
            }
            return scope.get() == BenefitScope.HOUSEHOLD || asOnePerson.contains(household)
                    ? List.of(project, household)
                    : List.of(project, household, request.person(need).orElseThrow());
        }
    }
}
