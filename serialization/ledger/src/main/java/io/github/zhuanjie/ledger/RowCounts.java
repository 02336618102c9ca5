package io.github.zhuanjie.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of the rows of a file. Always {@code read = used + faulty + skipped()}. Below lists that stand side by side a
 * row counts once for each list, as it may be a record in one and blank in the other.
 *
 * @param read  the rows with content that were read
 * @param used  the rows that went into records
 * @param faulty  the rows that made none because of an error in them or in another row of their household
 * @param hidden  the rows among those read that the spreadsheet hides; they are read like others
 * @param bySkipReason  the rows that are no records, by why they are none
 */
public record RowCounts(long read, long used, long faulty, long hidden, Map<SkipReason, Long> bySkipReason) {

    /** Copies the numbers, in the order of {@link SkipReason}. */
    public RowCounts {
        Map<SkipReason, Long> copy = new EnumMap<>(SkipReason.class);
        copy.putAll(bySkipReason);
        bySkipReason = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how many rows are no records.
     *
     * @return the number
     */
    public long skipped() {
        return bySkipReason.values().stream().mapToLong(Long::longValue).sum();
    }
}
