package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The screened cases of one plan. Whatever writes the plan goes through the cases one by one, so they are where the plan's control
 * is asked; several threads may.
 */
final class ScreenedCases {

    private final List<ScreenedCase> byId;
    private final Map<NeedId, ScreenedCase> index = new HashMap<>();
    private final Workers workers;

    private ScreenedCases(List<ScreenedCase> byId, Workers workers) {
        this.byId = byId;
        this.workers = workers;
        byId.forEach(screened -> index.put(screened.id(), screened));
    }

    static ScreenedCases of(List<ScreenedCase> cases, Workers workers) {
        return new ScreenedCases(
                cases.stream().sorted(Comparator.comparing(ScreenedCase::id)).toList(), workers);
    }

    /** Returns all cases, ordered by need. */
    List<ScreenedCase> all() {
        return byId;
    }

    ScreenedCase get(NeedId need) {
        workers.check();
        return index.get(need);
    }

    /** Refuses half a visit: money can be given in parts, goods and services cannot. */
    void requireWholeServices(Allocation allocation, AlgorithmId algorithm) {
        if (allocation.getPlacements().stream()
                .anyMatch(placement -> get(placement.need()).isBroken(placement))) {
            throw new AlgorithmException(
                    algorithm.name(), AlgorithmFault.WRONG_ALLOCATION, "divided a grant of goods or services", null);
        }
    }

    /** Returns the cases with reasons against projects that they qualify for. */
    ScreenedCases without(Map<NeedId, Map<ProjectId, UnmetReason>> away) {
        return new ScreenedCases(
                byId.stream()
                        .map(screened -> screened.without(away.getOrDefault(screened.id(), Map.of())))
                        .toList(),
                workers);
    }

    List<MatchingNeed> toMatchingNeeds() {
        workers.expect(byId.size());
        return workers.map(byId.size(), number -> {
            workers.advance();
            return byId.get(number).toMatchingNeed();
        });
    }
}
