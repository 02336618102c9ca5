package io.github.zhuanjie.closing;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.ProjectBar;
import io.github.zhuanjie.transition.Consequence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from the end of a referral without help.
 *
 * @param referral  the referral
 * @param need  the need that is still there, or gone
 * @param consequence  what follows
 * @param day  the day on which to look again; empty if none was named
 * @param bar  the project that is not to be planned for the need meanwhile; empty if nothing keeps it from being planned,
 *     or the referral was for assistance
 */
public record NextStep(
        ReferralId referral, NeedId need, Consequence consequence, Optional<LocalDate> day, Optional<ProjectBar> bar)
        implements Comparable<NextStep> {

    private static final Comparator<NextStep> ORDER =
            Comparator.comparing(NextStep::need).thenComparing(NextStep::referral);

    /** Requires every part. */
    public NextStep {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(need, "need");
        Objects.requireNonNull(consequence, "consequence");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(bar, "bar");
    }

    /** Orders by need, then referral. */
    @Override
    public int compareTo(NextStep other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the identifiers only.
     *
     * @return a text without what follows
     */
    @Override
    public String toString() {
        return "NextStep[" + referral + ", " + need + "]";
    }
}
