package io.github.zhuanjie.matching;

import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.Optional;

/**
 * What a case may hope for from a project of its area and kind.
 *
 * @param project  the project
 * @param reason  what it is if no grant comes of it
 * @param award  what the project would give, present if and only if the case is eligible
 * @param matchable  whether the case is eligible and the project has a capacity
 */
record Prospect(ProjectId project, UnmetReason reason, Optional<Award> award, boolean matchable) {

    static Prospect none(ProjectId project, UnmetReason reason) {
        return new Prospect(project, reason, Optional.empty(), false);
    }

    static Prospect eligible(ProjectId project, Award award, boolean hasCapacity) {
        UnmetReason reason = hasCapacity ? UnmetReason.CAPACITY_EXHAUSTED : UnmetReason.STANDARD_UNPUBLISHED;
        return new Prospect(project, reason, Optional.of(award), hasCapacity);
    }
}
