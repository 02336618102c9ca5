package io.github.zhuanjie.plan;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a result keeps the proposals of an earlier one, and at what price: whoever reads that a family was passed over must
 * be able to see whether it was for the sake of what had been said before.
 *
 * @param earlierFingerprint  the {@linkplain MatchingResult#getInputFingerprint fingerprint} of the earlier result
 * @param grants  how many grants the earlier result had
 * @param kept  how many of them this one has, too: the same need at the same project
 * @param worth  what each kept grant was to count as, in the measure of benefit; empty if keeping was to decide between equals
 *     only. Where money is short, {@code priority-first} has no largest benefit to weigh it against and keeps what still fits
 */
@Disclosure(DisclosureClass.PUBLIC)
public record KeptGrants(String earlierFingerprint, int grants, int kept, Optional<Integer> worth) {

    /**
     * Requires numbers that can be.
     *
     * @throws InvalidValueException with code {@code KEPT_GRANTS} if more are kept than there were, or a number is below 0
     */
    public KeptGrants {
        Objects.requireNonNull(earlierFingerprint, "earlierFingerprint");
        if (kept < 0 || kept > grants || worth.filter(each -> each < 0).isPresent()) {
            throw new InvalidValueException(
                    "KEPT_GRANTS", "kept must be between 0 and grants, the worth of a kept grant 0 or more");
        }
    }
}
