package io.github.zhuanjie.matching;

import io.github.zhuanjie.need.NeedId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The order of priority, as {@link MatchingRequest} defines it. */
final class TieBreak {

    private static final Comparator<Keyed> ORDER = Comparator.<Keyed>comparingInt(
                    keyed -> keyed.row().priority())
            .reversed()
            .thenComparing(keyed -> keyed.row().registeredOn())
            .thenComparing(Keyed::hash, Long::compareUnsigned)
            .thenComparing(keyed -> keyed.row().id());

    private final byte[] key;
    private final MessageDigest digest = sha256();

    private TieBreak(byte[] key) {
        this.key = key;
    }

    static TieBreak keyedBy(String seed) {
        return new TieBreak((seed + '\0').getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the positions of the rows in the order of priority. */
    int[] order(List<NeedRow> rows) {
        Keyed[] keyed = new Keyed[rows.size()];
        for (int position = 0; position < keyed.length; position++) {
            NeedRow row = rows.get(position);
            keyed[position] = new Keyed(row, hash(row.id()), position);
        }
        Arrays.sort(keyed, ORDER);
        return Arrays.stream(keyed).mapToInt(Keyed::position).toArray();
    }

    /** Returns before which of some ordered rows a row belongs; of equal ones before the first. */
    int position(NeedRow row, List<NeedRow> ordered) {
        Keyed keyed = new Keyed(row, hash(row.id()), 0);
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            NeedRow other = ordered.get(middle);
            if (ORDER.compare(new Keyed(other, hash(other.id()), 0), keyed) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private long hash(NeedId id) {
        digest.update(key);
        return ByteBuffer.wrap(digest.digest(id.value().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A need with its hash, so that it is computed once and not in each comparison. */
    private record Keyed(NeedRow row, long hash, int position) {}
}
