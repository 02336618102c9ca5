package io.github.zhuanjie.history;

import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.types.CanonicalJson;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collection;

/**
 * A history as a file: one entry a line, each in {@linkplain CanonicalJson canonical form} and ended by one line feed.
 * {@link HistoryVerifier} reads it without making values.
 */
public final class HistoryLog {

    private HistoryLog() {}

    /**
     * Writes an entry.
     *
     * @param entry  the entry
     * @return its line, with the line feed
     */
    public static byte[] line(HistoryEntry entry) {
        byte[] json = CanonicalJson.write(HistoryEntry.class, entry);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    /**
     * Writes entries.
     *
     * @param entries  the entries in their order
     * @param out  where to, left open
     * @throws IOException if it cannot be written to
     */
    public static void write(Collection<HistoryEntry> entries, OutputStream out) throws IOException {
        for (HistoryEntry entry : entries) {
            out.write(line(entry));
        }
    }
}
