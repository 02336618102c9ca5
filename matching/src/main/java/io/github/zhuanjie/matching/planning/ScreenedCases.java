package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.MatchingNeed;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The screened cases of one plan. */
final class ScreenedCases {

    private final List<ScreenedCase> byId;
    private final Map<NeedId, ScreenedCase> index = new HashMap<>();

    private ScreenedCases(List<ScreenedCase> byId) {
        this.byId = byId;
        byId.forEach(screened -> index.put(screened.id(), screened));
    }

    static ScreenedCases of(List<ScreenedCase> cases) {
        return new ScreenedCases(
                cases.stream().sorted(Comparator.comparing(ScreenedCase::id)).toList());
    }

    /** Returns all cases, ordered by need. */
    List<ScreenedCase> all() {
        return byId;
    }

    ScreenedCase get(NeedId need) {
        return index.get(need);
    }

    /** Returns the cases with reasons against projects that they qualify for. */
    ScreenedCases without(Map<NeedId, Map<ProjectId, UnmetReason>> away) {
        return new ScreenedCases(byId.stream()
                .map(screened -> screened.without(away.getOrDefault(screened.id(), Map.of())))
                .toList());
    }

    List<MatchingNeed> toMatchingNeeds() {
        return byId.stream().map(ScreenedCase::toMatchingNeed).toList();
    }
}
