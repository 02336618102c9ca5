package io.github.zhuanjie.history;

import io.github.zhuanjie.referral.HistoryAnchor;
import io.github.zhuanjie.referral.HistoryHead;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * An anchor and the heads from which it was made. The anchor leaves the office and says nothing of anybody; the list
 * stays and is worth nothing without the anchor.
 *
 * @param anchor  to be laid down elsewhere
 * @param heads  to be kept, ordered by referral
 */
public record AnchoredHeads(HistoryAnchor anchor, List<HistoryHead> heads) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the anchor was not made from it
     */
    public AnchoredHeads {
        heads = List.copyOf(heads);
        if (!HistoryAnchors.fits(anchor, heads)) {
            throw new IllegalArgumentException("heads must be those of the anchor");
        }
    }

    /**
     * Takes an anchor.
     *
     * @param heads  the heads, in any order
     * @param at  when
     * @return the anchor with the list
     * @throws IllegalArgumentException if two heads are of the same referral
     */
    public static AnchoredHeads of(Collection<HistoryHead> heads, Instant at) {
        return new AnchoredHeads(
                HistoryAnchors.of(heads, at),
                heads.stream()
                        .sorted(Comparator.comparing(HistoryHead::referral))
                        .toList());
    }
}
