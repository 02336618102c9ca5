package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.need.NeedCase;
import java.time.LocalDate;

/**
 * Knows what aid was given before. The ledger of {@code io.github.zhuanjie.aid} is one; a system with a registry of its
 * own implements this.
 *
 * <p>Implementations must be thread-safe and give the same answer for the same arguments within one plan, which may ask on several
 * threads at once.
 */
@FunctionalInterface
public interface AidHistory {

    /** Nobody was asked: whether aid was given stays open. */
    AidHistory NOT_ASKED = (question, subject, asOf) -> Truth.UNKNOWN;

    /**
     * Tells whether aid was given.
     *
     * @param question  which aid is asked about
     * @param subject  the case
     * @param asOf  the day of judgement; aid decided later does not count
     * @return whether it was, or that it cannot be told
     */
    Truth received(NeedCriterion.AidReceived question, NeedCase subject, LocalDate asOf);
}
