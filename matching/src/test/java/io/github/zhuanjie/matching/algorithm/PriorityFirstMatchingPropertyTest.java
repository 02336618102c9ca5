package io.github.zhuanjie.matching.algorithm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Candidate;
import io.github.zhuanjie.matching.MatchingAlgorithm;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.matching.Placement;
import io.github.zhuanjie.matching.ProjectCapacity;
import io.github.zhuanjie.matching.Requests;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.matching.verify.MatchingVerifier;
import io.github.zhuanjie.matching.verify.Violation;
import io.github.zhuanjie.matching.verify.ViolationKind;
import io.github.zhuanjie.plan.Guarantee;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PriorityFirstMatchingPropertyTest {

    private static final int PROJECTS = 4;

    private final MatchingAlgorithm algorithm = new PriorityFirstMatching();
    private final MatchingVerifier verifier = new MatchingVerifier();

    @Property(tries = 12_000)
    void servedSetIsTheLexicographicallyBestAndALargest(
            @ForAll("needs") List<Integer> needs,
            @ForAll @Size(PROJECTS) List<@IntRange(min = 0, max = 3) Integer> quotas) {
        MatchingRequest request = request(needs, quotas);
        Allocation allocation = algorithm.match(request);
        Oracle oracle = new Oracle(request);
        assertThat(verifier.verify(request, allocation)).isEmpty();
        assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Requests.IN_ORDER);
        assertThat(served(request, allocation)).isEqualTo(oracle.best());
        assertThat(allocation.getPlacements()).hasSize(oracle.mostServed());
    }

    @Property(tries = 500)
    void everyClaimHoldsOnLargerRequests(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int projects) {
        MatchingRequest request = Requests.random(seed, 300, projects, false);
        Allocation allocation = algorithm.match(request);
        assertThat(allocation.getGuarantees()).containsExactlyInAnyOrder(Requests.IN_ORDER);
        assertThat(verifier.verify(request, allocation)).isEmpty();
        assertThat(verifier.guaranteesOf(request, allocation)).contains(Requests.IN_ORDER);
    }

    @Property(tries = 2_000)
    void budgetsAreNeverExceededAndNothingThatFitsIsLeftOut(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 60) int needs,
            @ForAll @IntRange(min = 1, max = 10) int projects) {
        MatchingRequest request = Requests.random(seed, needs, projects, true);
        Allocation allocation = algorithm.match(request);
        assertThat(verifier.verify(request, allocation)).isEmpty();
        assertThat(withOneMore(request, allocation))
                .allSatisfy(more -> assertThat(verifier.verify(request, more))
                        .extracting(Violation::kind)
                        .containsAnyOf(ViolationKind.PLACES_EXCEEDED, ViolationKind.BUDGET_EXCEEDED));
    }

    @Provide
    Arbitrary<List<Integer>> needs() {
        // two bits of priority above one bit for each candidate
        return Arbitraries.integers()
                .between(0, (1 << (PROJECTS + 2)) - 1)
                .list()
                .ofMaxSize(7);
    }

    private static MatchingRequest request(List<Integer> needs, List<Integer> quotas) {
        List<MatchingNeed> list = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            int code = needs.get(i);
            String[] candidates = IntStream.range(0, PROJECTS)
                    .filter(p -> (code >> p & 1) == 1)
                    .mapToObj(p -> "p" + p)
                    .toArray(String[]::new);
            list.add(Requests.need("n" + i, code >> PROJECTS, candidates));
        }
        ProjectCapacity[] projects = new ProjectCapacity[PROJECTS];
        for (int p = 0; p < PROJECTS; p++) {
            projects[p] = Requests.places("p" + p, quotas.get(p));
        }
        return Requests.request(list, projects);
    }

    /** Writes the served needs as one digit each in the order of priority, so that a better set is a greater text. */
    private static String served(MatchingRequest request, Allocation allocation) {
        Set<Object> served = new HashSet<>();
        allocation.getPlacements().forEach(placement -> served.add(placement.need()));
        StringBuilder digits = new StringBuilder();
        request.getNeeds().forEach(need -> digits.append(served.contains(need.getId()) ? '1' : '0'));
        return digits.toString();
    }

    private static List<Allocation> withOneMore(MatchingRequest request, Allocation allocation) {
        List<Allocation> more = new ArrayList<>();
        Map<Object, MatchingNeed> byId = new HashMap<>();
        request.getNeeds().forEach(need -> byId.put(need.getId(), need));
        for (Unserved unserved : allocation.getUnserved()) {
            for (Candidate candidate : byId.get(unserved.need()).getCandidates()) {
                List<Unserved> others = new ArrayList<>(allocation.getUnserved());
                others.remove(unserved);
                more.add(Allocation.builder()
                        .placements(allocation.getPlacements())
                        .addPlacement(new Placement(unserved.need(), candidate.project(), candidate.cost()))
                        .unserved(others)
                        .addGuarantee(Guarantee.FEASIBLE)
                        .build());
            }
        }
        return more;
    }

    /** Tries every assignment there is. */
    private static final class Oracle {
        private final MatchingRequest request;
        private final Map<Object, Integer> left = new HashMap<>();
        private String best = "";
        private int most;

        Oracle(MatchingRequest request) {
            this.request = request;
            request.getProjects()
                    .forEach(p -> left.put(p.getProject(), p.getPlaces().orElseThrow()));
            search("", 0);
        }

        private void search(String digits, int count) {
            if (digits.length() == request.getNeeds().size()) {
                best = best.compareTo(digits) < 0 ? digits : best;
                most = Math.max(most, count);
                return;
            }
            search(digits + '0', count);
            for (Candidate candidate : request.getNeeds().get(digits.length()).getCandidates()) {
                if (left.merge(candidate.project(), -1, Integer::sum) >= 0) {
                    search(digits + '1', count + 1);
                }
                left.merge(candidate.project(), 1, Integer::sum);
            }
        }

        String best() {
            return best;
        }

        int mostServed() {
            return most;
        }
    }
}
