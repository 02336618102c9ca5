package io.github.zhuanjie.history;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.HistoryEntry;
import io.github.zhuanjie.referral.HistoryHead;
import io.github.zhuanjie.types.CanonicalJson;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Binds all histories of an office into one hash, which is to leave the office: signed by another authority, published,
 * or sent to the other side, say daily. Whoever has it can later be shown the list of heads it was made from, and then
 * every history: a missing one, a shortened one and one computed anew are found.
 *
 * <p>The hash is the SHA-256 of the 24 ASCII characters {@code zhuanjie/history/heads/1} and of each head in the order of
 * the referrals' identifiers, in {@linkplain CanonicalJson canonical form}, each followed by a line feed.
 */
public final class HistoryAnchors {

    private HistoryAnchors() {}

    /**
     * Takes an anchor.
     *
     * @param heads  the heads of all histories, in any order; the list is to be kept
     * @param at  when
     * @return the anchor
     * @throws IllegalArgumentException if two heads are of the same referral
     */
    public static HistoryAnchor of(Collection<HistoryHead> heads, Instant at) {
        return new HistoryAnchor(at, heads.size(), hash(heads));
    }

    /**
     * Tells whether an anchor was made from a list of heads.
     *
     * @param anchor  the anchor
     * @param heads  the list as it was kept, in any order
     * @return true if nothing in it was changed, added or left out
     * @throws IllegalArgumentException if two heads are of the same referral
     */
    public static boolean fits(HistoryAnchor anchor, Collection<HistoryHead> heads) {
        return anchor.histories() == heads.size() && anchor.hash().equals(hash(heads));
    }

    /**
     * Verifies all histories against an anchor.
     *
     * @param anchor  the anchor
     * @param heads  the list from which it was made
     * @param histories  finds the entries of a referral's history; no entries if there is none
     * @return every fault, ordered by referral; a history that is not there lacks its tail from position 0 on
     * @throws IllegalArgumentException if the anchor was not made from the list
     */
    public static List<HistoryFault> verify(
            HistoryAnchor anchor,
            Collection<HistoryHead> heads,
            Function<ReferralId, ? extends Collection<HistoryEntry>> histories) {
        if (!fits(anchor, heads)) {
            throw new IllegalArgumentException("heads must be those of the anchor");
        }
        List<HistoryFault> faults = new ArrayList<>();
        heads.stream()
                .sorted(Comparator.comparing(HistoryHead::referral))
                .forEach(head -> faults.addAll(HistoryVerifier.of(head.referral())
                        .anchored(head)
                        .verify(histories.apply(head.referral()))
                        .faults()));
        return faults;
    }

    private static DocumentHash hash(Collection<HistoryHead> heads) {
        Map<ReferralId, HistoryHead> ordered = new TreeMap<>();
        for (HistoryHead head : heads) {
            if (ordered.put(head.referral(), head) != null) {
                throw new IllegalArgumentException("there must be one head of each referral");
            }
        }
        MessageDigest digest = EntryHash.heads();
        ordered.values().forEach(head -> {
            digest.update(CanonicalJson.write(HistoryHead.class, head));
            digest.update((byte) '\n');
        });
        return EntryHash.documentHash(digest.digest());
    }
}
