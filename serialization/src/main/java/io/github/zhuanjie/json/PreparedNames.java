package io.github.zhuanjie.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/**
 * Names of members as bytes that can be copied. A table without locks: an entry is immutable, and what one thread writes over
 * is what another would have written.
 */
final class PreparedNames {

    /** A power of two, several times the number of names that the registry knows. */
    private static final int SIZE = 8192;

    private static final int PROBES = 8;
    private static final @Nullable Entry[] TABLE = new Entry[SIZE];

    private PreparedNames() {}

    private record Entry(String name, SerializedString prepared) {}

    /** Returns a prepared name; null if there is no room for it. */
    static @Nullable SerializedString find(String name) {
        int hash = name.hashCode();
        int slot = hash ^ hash >>> 13;
        for (int i = 0; i < PROBES; i++) {
            Entry found = TABLE[slot + i & SIZE - 1];
            if (found == null) {
                found = new Entry(name, new SerializedString(name));
                TABLE[slot + i & SIZE - 1] = found;
            }
            if (found.name.equals(name)) {
                return found.prepared;
            }
        }
        return null;
    }
}
