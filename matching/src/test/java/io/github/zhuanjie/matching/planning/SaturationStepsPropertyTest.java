package io.github.zhuanjie.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.AreaCapacity;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.algorithm.GreedyMatching;
import io.github.zhuanjie.matching.algorithm.PriorityFirstMatching;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What the steps say, by the words of {@link SaturationSteps}, on random requests. */
class SaturationStepsPropertyTest {

    private static MatchingRequest draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int projects = 1 + random.nextInt(6);
        List<MatchingNeed> needs = new ArrayList<>();
        for (int n = random.nextInt(15); n > 0; n--) {
            String[] candidates = IntStream.range(0, projects)
                    .filter(p -> random.nextInt(3) == 0)
                    .mapToObj(p -> "p" + p)
                    .toArray(String[]::new);
            needs.add(Requests.need("n" + n, random.nextInt(4), candidates));
        }
        return Requests.request(
                needs,
                IntStream.range(0, projects)
                        .mapToObj(p -> Requests.places("p" + p, random.nextInt(4)))
                        .toArray(ProjectCapacity[]::new));
    }

    @Property(tries = 2_000)
    void everyBeginningIsFullAndClosed(@ForAll long seed, @ForAll boolean fair) {
        MatchingRequest request = draw(seed);
        Allocation allocation = fair ? new PriorityFirstMatching().match(request) : new GreedyMatching().match(request);
        SaturationSteps steps = SaturationSteps.of(request, new SharePools(request.getProjects()), allocation);
        for (int step = 1; step <= request.getProjects().size(); step++) {
            int until = step;
            Set<ProjectId> set = request.getProjects().stream()
                    .map(ProjectCapacity::getProject)
                    .filter(project ->
                            steps.of(project).filter(at -> at <= until).isPresent())
                    .collect(Collectors.toSet());
            Set<NeedId> holders = allocation.getPlacements().stream()
                    .filter(placement -> set.contains(placement.project()))
                    .map(Placement::need)
                    .collect(Collectors.toSet());
            assertThat(candidatesOf(request, holders)).isSubsetOf(set);
            assertThat((long) holders.size())
                    .isEqualTo(request.getProjects().stream()
                            .filter(project -> set.contains(project.getProject()))
                            .mapToLong(project -> project.getPlaces().orElseThrow())
                            .sum());
        }
    }

    private static Set<ProjectId> candidatesOf(MatchingRequest request, Set<NeedId> needs) {
        return request.getNeeds().stream()
                .filter(need -> needs.contains(need.getId()))
                .flatMap(need -> need.getCandidates().stream())
                .map(Candidate::project)
                .collect(Collectors.toSet());
    }

    /** Where priority is respected, whoever goes without has all candidates in a beginning whose holders come first. */
    @Property(tries = 2_000)
    void whoGoesWithoutIsProvenByABeginning(@ForAll long seed) {
        MatchingRequest request = draw(seed);
        Allocation allocation = new PriorityFirstMatching().match(request);
        SaturationSteps steps = SaturationSteps.of(request, new SharePools(request.getProjects()), allocation);
        List<NeedId> order =
                request.getNeeds().stream().map(MatchingNeed::getId).toList();
        allocation.getUnserved().forEach(unserved -> {
            MatchingNeed need = request.getNeeds().get(order.indexOf(unserved.need()));
            assertThat(need.getCandidates())
                    .allMatch(candidate -> steps.of(candidate.project()).isPresent());
            int last = need.getCandidates().stream()
                    .mapToInt(candidate -> steps.of(candidate.project()).orElseThrow())
                    .max()
                    .orElse(0);
            assertThat(allocation.getPlacements())
                    .filteredOn(placement -> steps.of(placement.project())
                            .filter(at -> at <= last)
                            .isPresent())
                    .allMatch(placement -> order.indexOf(placement.need()) < order.indexOf(unserved.need()));
        });
    }

    private static final List<String> PLACES = List.of("321081", "321081101", "321081102", "321084", "320102");

    /** Projects that share out their places among counties and towns, to more than some have. */
    private static MatchingRequest drawShared(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingRequest plain = draw(seed);
        return Requests.request(
                plain.getNeeds().stream()
                        .map(need -> MatchingNeed.builder()
                                .from(need)
                                .place(DivisionCode.of(PLACES.get(random.nextInt(PLACES.size()))))
                                .build())
                        .toList(),
                plain.getProjects().stream()
                        .map(project -> ProjectCapacity.builder()
                                .from(project)
                                .areas(PLACES.stream()
                                        .filter(area -> random.nextInt(2) == 0)
                                        .map(area -> new AreaCapacity(
                                                DivisionCode.of(area),
                                                Optional.of(random.nextInt(3)),
                                                Optional.empty()))
                                        .toList())
                                .build())
                        .toArray(ProjectCapacity[]::new));
    }

    /** Whoever goes without is kept out everywhere by a full pool of a beginning whose holders come first and cannot leave it. */
    @Property(tries = 2_000)
    void whoGoesWithoutAShareIsProvenByABeginning(@ForAll long seed) {
        MatchingRequest request = drawShared(seed);
        Allocation allocation = new PriorityFirstMatching().match(request);
        SharePools pools = new SharePools(request.getProjects());
        SaturationSteps steps = SaturationSteps.of(request, pools, allocation);
        List<NeedId> order =
                request.getNeeds().stream().map(MatchingNeed::getId).toList();
        allocation.getUnserved().forEach(unserved -> {
            int rank = order.indexOf(unserved.need());
            assertThat(keepers(request, pools, steps, rank, Integer.MAX_VALUE)).doesNotContain(SharePools.NONE);
            int last = keepers(request, pools, steps, rank, Integer.MAX_VALUE).stream()
                    .mapToInt(pool -> steps.of(pool).orElseThrow())
                    .max()
                    .orElse(0);
            allocation.getPlacements().forEach(placement -> {
                int holder = order.indexOf(placement.need());
                int pool = pools.at(projectOf(request, placement.project()), request.place(holder));
                while (pool != SharePools.NONE
                        && steps.of(pool).filter(at -> at <= last).isEmpty()) {
                    pool = pools.parent(pool);
                }
                if (pool != SharePools.NONE) {
                    assertThat(holder).isLessThan(rank);
                    assertThat(keepers(request, pools, steps, holder, last)).doesNotContain(SharePools.NONE);
                }
            });
        });
    }

    /** Returns for each candidate the pool of the first steps that keeps a need out, or none. */
    private static List<Integer> keepers(
            MatchingRequest request, SharePools pools, SaturationSteps steps, int rank, int last) {
        return request.getNeeds().get(rank).getCandidates().stream()
                .map(candidate -> projectOf(request, candidate.project()))
                .filter(project -> pools.at(project, request.place(rank)) != SharePools.NONE)
                .map(project -> {
                    int pool = pools.at(project, request.place(rank));
                    while (pool != SharePools.NONE
                            && steps.of(pool).filter(at -> at <= last).isEmpty()) {
                        pool = pools.parent(pool);
                    }
                    return pool;
                })
                .toList();
    }

    private static int projectOf(MatchingRequest request, ProjectId id) {
        return request.getProjects().stream()
                .map(ProjectCapacity::getProject)
                .toList()
                .indexOf(id);
    }
}
