package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.List;
import java.util.Objects;

/**
 * A need that both of two results serve, and not by the same projects.
 *
 * @param need  the need
 * @param before  the projects that served it, ordered by identifier
 * @param after  the projects that serve it, ordered by identifier
 */
public record GrantMove(
        @Disclosure(DisclosureClass.IDENTIFIER) NeedId need,
        @Disclosure(DisclosureClass.NEED) List<ProjectId> before,
        @Disclosure(DisclosureClass.NEED) List<ProjectId> after) {

    /**
     * Sorts the projects.
     *
     * @throws InvalidValueException with code {@code GRANT_MOVE} if there are none on one side, or the same on both
     */
    public GrantMove {
        Objects.requireNonNull(need, "need");
        before = before.stream().sorted().toList();
        after = after.stream().sorted().toList();
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            throw new InvalidValueException(
                    "GRANT_MOVE", "a need that moves must be served by other projects than before");
        }
    }

    /**
     * Returns the need only: who helps tells of the person.
     *
     * @return a text without the projects
     */
    @Override
    public String toString() {
        return "GrantMove[" + need + "]";
    }
}
