package io.github.zhuanjie.matching.verify;

import io.github.zhuanjie.matching.MatchingRequest;
import io.github.zhuanjie.need.NeedId;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds the ranks of needs that are asked for in the order of priority, as they are in a right allocation: it goes along. At
 * the first that does not lie ahead it makes an index of all.
 */
final class RankFinder {

    static final int NONE = -1;

    private final MatchingRequest request;
    private final Map<NeedId, Integer> index = new HashMap<>();
    private int next;

    RankFinder(MatchingRequest request) {
        this.request = request;
    }

    /** Starts again from the first need. */
    void restart() {
        next = 0;
    }

    int rankOf(NeedId need) {
        if (index.isEmpty()) {
            for (int rank = next; rank < request.needs(); rank++) {
                if (need.equals(request.id(rank))) {
                    next = rank;
                    return rank;
                }
            }
            for (int rank = 0; rank < request.needs(); rank++) {
                index.put(request.id(rank), rank);
            }
        }
        return index.getOrDefault(need, NONE);
    }
}
