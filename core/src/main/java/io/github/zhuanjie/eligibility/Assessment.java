package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.plan.Award;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a case qualifies, and why.
 *
 * @param finding  the finding of all conditions; for a project {@link Condition#ALL_OF} at its root
 * @param award  what the project would give; present if and only if the verdict is eligible and a project was assessed
 */
public record Assessment(Finding finding, Optional<Award> award) {

    /** Requires both components. */
    public Assessment {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(award, "award");
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict that the finding amounts to
     */
    public Verdict verdict() {
        return Verdict.of(finding.truth());
    }

    /**
     * Tells whether somebody was asked about a conflict of interest. If not, the assessment says nothing about it.
     *
     * @return true if the finding holds a condition of this kind
     */
    public boolean isConflictChecked() {
        return finding.parts().stream().anyMatch(part -> part.condition() == Condition.CONFLICT_OF_INTEREST);
    }
}
