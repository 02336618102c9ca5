package io.github.zhuanjie.desk;

import io.github.zhuanjie.referral.DetailsErasure;
import java.util.Optional;

/**
 * What came of details that were to be erased. Where it was refused, nothing has changed.
 *
 * @param note  the record of the erasure, which the store keeps; that of the first if there were several
 * @param refusal  why they were not erased; empty if they were
 */
public record ErasureOutcome(Optional<DetailsErasure> note, Optional<ErasureRefusal> refusal) {

    /**
     * Requires one of the two.
     *
     * @throws IllegalArgumentException if both or neither are there
     */
    public ErasureOutcome {
        if (note.isPresent() == refusal.isPresent()) {
            throw new IllegalArgumentException("there must be either a record or a refusal");
        }
    }

    static ErasureOutcome done(DetailsErasure note) {
        return new ErasureOutcome(Optional.of(note), Optional.empty());
    }

    static ErasureOutcome refused(ErasureRefusal why) {
        return new ErasureOutcome(Optional.empty(), Optional.of(why));
    }

    /**
     * Tells whether the details are erased.
     *
     * @return true if there is no refusal
     */
    public boolean isDone() {
        return refusal.isEmpty();
    }
}
