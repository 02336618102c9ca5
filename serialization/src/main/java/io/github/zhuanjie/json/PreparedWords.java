package io.github.zhuanjie.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Names of members and codes of constants as bytes that can be copied. A table without locks: an entry is immutable, and what one thread writes over
 * is what another would have written.
 */
final class PreparedWords {

    /** A power of two, several times the number of words that the registry knows. */
    private static final int SIZE = 8192;

    private static final int PROBES = 8;
    private static final @Nullable Entry[] TABLE = new Entry[SIZE];

    private PreparedWords() {}

    private record Entry(String word, SerializedString prepared) {}

    /** Returns a prepared word; null if there is no room for it. */
    static @Nullable SerializedString find(String word) {
        int hash = word.hashCode();
        int slot = hash ^ hash >>> 13;
        for (int i = 0; i < PROBES; i++) {
            Entry found = TABLE[slot + i & SIZE - 1];
            if (found == null) {
                found = new Entry(word, new SerializedString(word));
                TABLE[slot + i & SIZE - 1] = found;
            }
            if (found.word.equals(word)) {
                return found.prepared;
            }
        }
        return null;
    }
}
