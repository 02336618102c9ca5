package io.github.zhuanjie.history;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds what was done to a history: a change of any byte, entries taken out, added, doubled or exchanged, details that
 * are not those that were entered. Erased details are no fault.
 *
 * <p><strong>A history of which the end was cut off is a sound shorter history</strong>, and a history that somebody
 * computed anew from changed events is a sound other one. Neither can be found from the entries alone: {@linkplain
 * #anchored give} a head that was laid down elsewhere. Without one, what is proved is that nothing was changed by
 * anybody who did not compute every later hash again.
 *
 * <p>Immutable and thread-safe.
 */
public final class HistoryVerifier {

    private final HistoryHead start;
    private final Optional<HistoryHead> anchor;
    private final boolean reading;

    private HistoryVerifier(HistoryHead start, Optional<HistoryHead> anchor, boolean reading) {
        this.start = start;
        this.anchor = anchor;
        this.reading = reading;
    }

    /**
     * Obtains a verifier of whole histories.
     *
     * @param referral  the referral
     * @return the verifier
     */
    public static HistoryVerifier of(ReferralId referral) {
        return new HistoryVerifier(HistorySeal.start(referral), Optional.empty(), false);
    }

    /**
     * Obtains a verifier of what was entered later than a head that is trusted, so that a history that was verified
     * yesterday need not be read again today.
     *
     * @param head  the head
     * @return the verifier
     */
    public static HistoryVerifier after(HistoryHead head) {
        return new HistoryVerifier(head, Optional.empty(), false);
    }

    /**
     * Demands that the history pass through a head that was laid down elsewhere.
     *
     * @param head  the head
     * @return the verifier that does
     * @throws IllegalArgumentException if the head is of another referral, or lies before where this verifier begins
     */
    public HistoryVerifier anchored(HistoryHead head) {
        if (!head.referral().equals(start.referral()) || head.length() < start.length()) {
            throw new IllegalArgumentException("anchor must be a later head of the same history");
        }
        return new HistoryVerifier(start, Optional.of(head), reading);
    }

    /**
     * Demands that every event and its details can be read, and are in canonical form. Finds what a faulty writer has
     * sealed, which the hashes cannot; takes several times as long.
     *
     * @return the verifier that does
     */
    public HistoryVerifier readingEvents() {
        return new HistoryVerifier(start, anchor, true);
    }

    /**
     * Verifies entries.
     *
     * @param entries  the entries in their order
     * @return what came of it
     */
    public HistoryReport verify(Collection<HistoryEntry> entries) {
        LogCheck check = new LogCheck(start, anchor, reading);
        for (HistoryEntry entry : entries) {
            byte[] line = HistoryLog.line(entry);
            check.line(line, 0, line.length - 1);
            if (check.isFull()) {
                break;
            }
        }
        return check.report();
    }

    /**
     * Verifies a {@linkplain HistoryLog log}. Memory does not grow with its length; a line may have up to 4 MiB.
     *
     * @param log  the log, read to its end and left open
     * @return what came of it
     * @throws IOException if it cannot be read from
     */
    public HistoryReport verify(InputStream log) throws IOException {
        LogCheck check = new LogCheck(start, anchor, reading);
        new LogLines(log).forEach(check);
        return check.report();
    }
}
