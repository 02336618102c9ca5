package io.github.zhuanjie.plan;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A project that is not to be planned for a need again, because it was asked and did not help. It bars one need and no
 * person: another need of the same person is planned as any other.
 *
 * @param need  the need
 * @param project  the project
 * @param until  the day on which it is to be asked again; empty if none was named, so that it is not asked again for this
 *     need
 */
public record ProjectBar(
        @Disclosure(DisclosureClass.IDENTIFIER) NeedId need,
        @Disclosure(DisclosureClass.NEED) ProjectId project,
        @Disclosure(DisclosureClass.PUBLIC) Optional<LocalDate> until)
        implements Comparable<ProjectBar> {

    private static final Comparator<ProjectBar> ORDER = Comparator.comparing(ProjectBar::need)
            .thenComparing(ProjectBar::project)
            .thenComparing(bar -> bar.until().orElse(LocalDate.MAX));

    /** Requires every part. */
    public ProjectBar {
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Tells whether the project is barred on a day.
     *
     * @param day  the day
     * @return true before the day on which it is to be asked again
     */
    public boolean isInForce(LocalDate day) {
        return until.map(day::isBefore).orElse(true);
    }

    /** Orders by need, project, then day, those without one last. */
    @Override
    public int compareTo(ProjectBar other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the need only: to whom somebody was referred tells of the person.
     *
     * @return a text without the project
     */
    @Override
    public String toString() {
        return "ProjectBar[" + need + "]";
    }
}
