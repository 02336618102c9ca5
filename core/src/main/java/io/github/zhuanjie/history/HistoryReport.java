package io.github.zhuanjie.history;

import io.github.zhuanjie.referral.HistoryHead;
import java.util.List;
import java.util.Optional;

/**
 * What came of verifying a history.
 *
 * @param head  where it ends; empty if and only if there is a fault
 * @param faults  what is wrong, in the order in which it was met; {@link #MAX_FAULTS} at most, after which nothing more
 *     is read
 * @param kept  how many entries have their details
 * @param erased  how many entries had details that are not there: because they were erased, restricted, or never given to
 *     whoever keeps this history
 */
public record HistoryReport(Optional<HistoryHead> head, List<HistoryFault> faults, int kept, int erased) {

    /** How many faults are told. */
    public static final int MAX_FAULTS = 1000;

    /** Copies the faults. */
    public HistoryReport {
        faults = List.copyOf(faults);
        if (head.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("there must be either a head or a fault");
        }
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return true if there is no fault
     */
    public boolean isIntact() {
        return faults.isEmpty();
    }
}
