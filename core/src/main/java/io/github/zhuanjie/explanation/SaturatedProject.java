package io.github.zhuanjie.explanation;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.plan.CutOff;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * One project of the closed set that proves why a need is not served, or the share that one area has of it.
 *
 * @param project  the project
 * @param name  its name on the supply list
 * @param share  the area whose share of the project it is; empty for the project as a whole
 * @param grants  how many needs it serves, all of which come first
 * @param cutOff  where it stopped, without saying at whom; empty if it serves nobody, or the plan does not go by priority
 */
public record SaturatedProject(
        @Disclosure(DisclosureClass.PUBLIC) ProjectId project,
        @Disclosure(DisclosureClass.PUBLIC) String name,
        @Disclosure(DisclosureClass.PUBLIC) Optional<DivisionCode> share,
        @Disclosure(DisclosureClass.PUBLIC) int grants,
        @Disclosure(DisclosureClass.INTERNAL) Optional<CutOff> cutOff) {

    /** Requires all components. */
    public SaturatedProject {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(cutOff, "cutOff");
    }
}
