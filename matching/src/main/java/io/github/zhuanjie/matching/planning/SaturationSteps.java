package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.matching.Allocation;
import io.github.zhuanjie.matching.Unserved;
import io.github.zhuanjie.plan.Guarantee;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which projects filled up for good. The saturated sets of an allocation only grow down the order of priority, so
 * one number for each project holds them all.
 */
final class SaturationSteps {

    private final Map<ProjectId, Integer> steps = new HashMap<>();

    private SaturationSteps() {}

    static SaturationSteps of(Allocation allocation) {
        SaturationSteps saturation = new SaturationSteps();
        if (allocation.getGuarantees().contains(Guarantee.PRIORITY_RESPECTED)) {
            saturation.follow(allocation.getUnserved());
        }
        return saturation;
    }

    private void follow(List<Unserved> unserved) {
        int step = 1;
        List<ProjectId> before = List.of();
        for (Unserved need : unserved) {
            if (need.saturated() == before) {
                continue; // most share their set
            }
            before = need.saturated();
            int known = steps.size();
            for (ProjectId project : before) {
                steps.putIfAbsent(project, step);
            }
            if (steps.size() > known) {
                step++;
            }
        }
    }

    Optional<Integer> of(ProjectId project) {
        return Optional.ofNullable(steps.get(project));
    }
}
