package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Instant;
import java.util.Objects;

/**
 * One hash over where all histories of an office stood: to be signed, published, or given to the other side, so that
 * later nobody can take away the end of a history, or all of one. Holds nothing about anybody.
 *
 * @param at  when, by the clock of whoever took it
 * @param histories  how many histories there were
 * @param hash  the hash of the list of their heads
 */
@Disclosure(DisclosureClass.PUBLIC)
public record HistoryAnchor(Instant at, int histories, DocumentHash hash) {

    /**
     * Requires a number.
     *
     * @throws InvalidValueException with code {@code HISTORY_POSITION} if the number is negative
     */
    public HistoryAnchor {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(hash, "hash");
        if (histories < 0) {
            throw new InvalidValueException("HISTORY_POSITION", "number of histories must not be negative");
        }
    }
}
