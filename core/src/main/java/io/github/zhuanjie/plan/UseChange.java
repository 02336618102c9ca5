package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A project that two results use differently.
 *
 * @param project  the project
 * @param before  its use in the earlier result; empty if it was not on that list
 * @param after  its use in the later result; empty if it is not on that list
 */
@Disclosure(DisclosureClass.PUBLIC)
public record UseChange(ProjectId project, Optional<ProjectUse> before, Optional<ProjectUse> after) {

    /**
     * Requires a change of this project.
     *
     * @throws InvalidValueException with code {@code USE_CHANGE} if both uses are the same or one is another project's
     */
    public UseChange {
        Objects.requireNonNull(project, "project");
        boolean foreign = Stream.concat(before.stream(), after.stream())
                .anyMatch(use -> !use.getProject().equals(project));
        if (foreign || before.equals(after)) {
            throw new InvalidValueException("USE_CHANGE", "uses must be different ones of the project");
        }
    }
}
