package io.github.zhuanjie.matching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The order of priority, as {@link MatchingRequest} defines it. */
final class TieBreak {

    private final byte[] key;
    private final MessageDigest digest = sha256();

    private TieBreak(byte[] key) {
        this.key = key;
    }

    static TieBreak keyedBy(String seed) {
        return new TieBreak((seed + '\0').getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the positions of the needs in the order of priority. */
    int[] order(NeedTable needs) {
        long[] hash = new long[needs.size()];
        int[] order = new int[hash.length];
        for (int at = 0; at < hash.length; at++) {
            hash[at] = hash(needs.ids(), at);
            order[at] = at;
        }
        new Sort(needs, hash, order.clone()).sort(order, 0, order.length);
        return order;
    }

    /** Returns before which of some ordered needs a need of another table belongs; of equal ones before the first. */
    int position(NeedTable needs, int at, NeedTable ordered) {
        long hash = hash(needs.ids(), at);
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = compareVisible(ordered, middle, needs, at);
            if (compared == 0) {
                compared = Long.compareUnsigned(hash(ordered.ids(), middle), hash);
            }
            if (compared == 0) {
                compared = ordered.ids().compare(middle, needs.ids(), at);
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compareVisible(NeedTable needs, int at, NeedTable others, int other) {
        int byPriority = Integer.compare(others.priority(other), needs.priority(at));
        return byPriority == 0 ? needs.registeredOn(at).compareTo(others.registeredOn(other)) : byPriority;
    }

    private long hash(TextColumn ids, int at) {
        digest.update(key);
        ids.digest(at, digest);
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Merge sort of positions: the library sorts by a comparator only objects, which would be as many as there are needs.
     *
     * @param hash  the hash of each need, computed once and not in each comparison
     * @param copy  as long as what is sorted
     */
    private record Sort(NeedTable needs, long[] hash, int[] copy) {

        void sort(int[] order, int from, int to) {
            if (to - from < 2) {
                return;
            }
            int middle = (from + to) >>> 1;
            sort(order, from, middle);
            sort(order, middle, to);
            if (compare(order[middle - 1], order[middle]) <= 0) {
                return;
            }
            System.arraycopy(order, from, copy, from, middle - from);
            int left = from;
            int right = middle;
            for (int at = from; left < middle; at++) {
                if (right == to || compare(copy[left], order[right]) <= 0) {
                    order[at] = copy[left];
                    left++;
                } else {
                    order[at] = order[right];
                    right++;
                }
            }
        }

        private int compare(int one, int other) {
            int compared = compareVisible(needs, one, needs, other);
            if (compared == 0) {
                compared = Long.compareUnsigned(hash[one], hash[other]);
            }
            return compared == 0 ? needs.ids().compare(one, needs.ids(), other) : compared;
        }
    }
}
