package io.github.zhuanjie.matching.planning;

import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.UnmetNeed;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Makes unmet needs that share what is equal: needs of one kind and place go without for the same reasons, and a province has
 * millions of reasons. Thread-safe.
 */
final class SharedExclusions {

    private final Map<Exclusion, Exclusion> each = new ConcurrentHashMap<>();
    private final Map<List<Exclusion>, List<Exclusion>> lists = new ConcurrentHashMap<>();

    UnmetNeed unmet(NeedId need, Stream<Exclusion> exclusions) {
        UnmetNeed own = UnmetNeed.of(need, exclusions.map(this::shared).toList());
        List<Exclusion> first = lists.putIfAbsent(own.exclusions(), own.exclusions());
        return first == null ? own : new UnmetNeed(need, own.reason(), first);
    }

    private Exclusion shared(Exclusion exclusion) {
        Exclusion first = each.putIfAbsent(exclusion, exclusion);
        return first == null ? exclusion : first;
    }
}
