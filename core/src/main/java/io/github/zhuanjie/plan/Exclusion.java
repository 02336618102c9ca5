package io.github.zhuanjie.plan;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * Why one project did not serve a need that lies in its area and kind.
 *
 * @param project  the project
 * @param reason  the reason nearest to a grant
 */
public record Exclusion(
        @Disclosure(DisclosureClass.NEED) ProjectId project,
        @Disclosure(DisclosureClass.NEED) UnmetReason reason) {

    /** Requires both components. */
    public Exclusion {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns a constant: the reason tells of a person.
     *
     * @return a text without reasons
     */
    @Override
    public String toString() {
        return "Exclusion[***]";
    }
}
