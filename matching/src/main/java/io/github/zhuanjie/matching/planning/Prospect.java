package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.charity.CapacityGap;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.UnmetReason;
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

    static Prospect eligible(CharityProject project, Award award) {
        UnmetReason reason = project.capacityGap().map(Prospect::reasonOf).orElse(UnmetReason.CAPACITY_EXHAUSTED);
        boolean matchable = reason == UnmetReason.CAPACITY_EXHAUSTED;
        return new Prospect(project.getId(), reason, Optional.of(award), matchable);
    }

    private static UnmetReason reasonOf(CapacityGap gap) {
        return gap == CapacityGap.SHARED_BY_AREA ? UnmetReason.AREA_QUOTA : UnmetReason.STANDARD_UNPUBLISHED;
    }
}
