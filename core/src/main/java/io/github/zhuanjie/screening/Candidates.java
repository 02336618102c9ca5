package io.github.zhuanjie.screening;

import io.github.zhuanjie.eligibility.Verdict;
import java.util.Objects;

/**
 * The verdicts of all cases for all projects or criteria, kept as the pairs that are not ruled out. Cases and targets are
 * told by their position in what was given.
 *
 * @param eligible  pairs of which every condition is known to hold
 * @param undetermined  pairs that more facts, figures or rules would decide
 * @param targets  how many projects or criteria were asked for
 */
public record Candidates(Selection eligible, Selection undetermined, int targets) {

    /** Requires both selections. */
    public Candidates {
        Objects.requireNonNull(eligible, "eligible");
        Objects.requireNonNull(undetermined, "undetermined");
    }

    /**
     * Returns the verdict of a pair.
     *
     * @param index  the position of the case
     * @param target  the position of the project or criterion
     * @return what the object evaluator says of the same pair
     * @throws IndexOutOfBoundsException if there is no such case or target
     */
    public Verdict verdict(int index, int target) {
        Objects.checkIndex(target, targets);
        if (eligible.contains(index, target)) {
            return Verdict.ELIGIBLE;
        }
        return undetermined.contains(index, target) ? Verdict.UNDETERMINED : Verdict.NOT_ELIGIBLE;
    }
}
