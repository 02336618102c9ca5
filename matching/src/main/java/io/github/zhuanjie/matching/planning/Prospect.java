package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.AreaQuota;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.List;
import java.util.Optional;

/**
 * What a case may hope for from a project of its area and kind.
 *
 * @param project  the project
 * @param reason  what it is if no grant comes of it
 * @param award  what the project would give, present if and only if the case is eligible
 * @param matchable  whether the case is eligible and the project has a capacity that a plan can keep
 */
record Prospect(ProjectId project, UnmetReason reason, Optional<Award> award, boolean matchable) {

    static Prospect none(ProjectId project, UnmetReason reason) {
        return new Prospect(project, reason, Optional.empty(), false);
    }

    static Prospect eligible(CharityProject project, Award award, DivisionCode place) {
        if (project.capacityGap().isPresent()) {
            return unmatchable(project, award, UnmetReason.STANDARD_UNPUBLISHED);
        }
        if (!hasShare(project, place)) {
            return unmatchable(project, award, UnmetReason.AREA_QUOTA);
        }
        return new Prospect(project.getId(), UnmetReason.CAPACITY_EXHAUSTED, Optional.of(award), true);
    }

    private static Prospect unmatchable(CharityProject project, Award award, UnmetReason reason) {
        return new Prospect(project.getId(), reason, Optional.of(award), false);
    }

    /** Returns a prospect of which nothing comes although the case qualifies and the project has a capacity. */
    Prospect withdrawn(UnmetReason newReason) {
        return new Prospect(project, newReason, award, false);
    }

    private static boolean hasShare(CharityProject project, DivisionCode place) {
        List<AreaQuota> shares = project.getCapacity().orElseThrow().getAreaQuotas();
        return shares.isEmpty() || shares.stream().anyMatch(share -> place.isWithin(share.getArea()));
    }
}
