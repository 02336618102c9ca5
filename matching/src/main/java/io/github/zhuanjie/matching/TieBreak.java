package io.github.zhuanjie.matching;

import io.github.zhuanjie.need.NeedId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

/** The order of priority, as {@link MatchingRequest} defines it. */
final class TieBreak {

    private static final Comparator<Keyed> ORDER = Comparator.<Keyed>comparingInt(
                    keyed -> keyed.need().getPriority())
            .reversed()
            .thenComparing(keyed -> keyed.need().getRegisteredOn())
            .thenComparing(Keyed::hash, Long::compareUnsigned)
            .thenComparing(keyed -> keyed.need().getId());

    private final byte[] key;

    private TieBreak(byte[] key) {
        this.key = key;
    }

    static TieBreak keyedBy(String seed) {
        return new TieBreak((seed + '\0').getBytes(StandardCharsets.UTF_8));
    }

    List<MatchingNeed> order(List<MatchingNeed> needs) {
        MessageDigest digest = sha256();
        return needs.stream()
                .map(need -> new Keyed(need, hash(digest, need.getId())))
                .sorted(ORDER)
                .map(Keyed::need)
                .toList();
    }

    private long hash(MessageDigest digest, NeedId id) {
        digest.update(key);
        return ByteBuffer.wrap(digest.digest(id.value().getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A need with its hash, so that it is computed once and not in each comparison. */
    private record Keyed(MatchingNeed need, long hash) {}
}
