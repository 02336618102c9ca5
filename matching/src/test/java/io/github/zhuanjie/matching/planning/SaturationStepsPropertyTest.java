package io.github.zhuanjie.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
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
        SaturationSteps steps = SaturationSteps.of(request, allocation);
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
        SaturationSteps steps = SaturationSteps.of(request, allocation);
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
}
