package io.github.zhuanjie.aid;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Describes how two records overlap. */
final class OverlapPair {

    private OverlapPair() {}

    /** Describes two records that concern the same receiver, but for the doubts. */
    static AidOverlap of(AidRecord one, AidRecord other, Set<OverlapDoubt> doubts) {
        boolean inOrder = one.getId().compareTo(other.getId()) < 0;
        AidRecord first = inOrder ? one : other;
        AidRecord second = inOrder ? other : one;
        AidOverlap.Builder overlap = AidOverlap.builder()
                .first(first.getId())
                .second(second.getId())
                .kind(first.getNeedKind())
                .reason(reason(first, second))
                .doubts(isSameNeed(first, second) ? Set.of() : doubts(first, second, doubts));
        later(first.getCoveredFrom(), second.getCoveredFrom())
                .ifPresent(begin -> earlier(first.getCoveredUntil(), second.getCoveredUntil())
                        .filter(end -> !end.isBefore(begin))
                        .ifPresent(end -> overlap.firstDay(begin).lastDay(end)));
        return overlap.build();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(b -> a.isAfter(b) ? a : b));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(b -> a.isBefore(b) ? a : b));
    }

    private static Set<OverlapDoubt> doubts(AidRecord one, AidRecord other, Set<OverlapDoubt> doubts) {
        Set<OverlapDoubt> all = EnumSet.noneOf(OverlapDoubt.class);
        all.addAll(doubts);
        if (one.getCoveredFrom().isEmpty() || other.getCoveredFrom().isEmpty()) {
            all.add(OverlapDoubt.PERIOD_UNSTATED);
        }
        return all;
    }

    private static boolean isSameNeed(AidRecord one, AidRecord other) {
        return one.getNeed().isPresent() && one.getNeed().equals(other.getNeed());
    }

    private static OverlapReason reason(AidRecord one, AidRecord other) {
        if (one.getSupplementTo().equals(Optional.of(other.getId()))
                || other.getSupplementTo().equals(Optional.of(one.getId()))) {
            return OverlapReason.SUPPLEMENT;
        }
        if (isSameNeed(one, other)) {
            return OverlapReason.SAME_NEED;
        }
        if (one.getProject().isPresent() && one.getProject().equals(other.getProject())) {
            return OverlapReason.SAME_PROJECT;
        }
        return one.getSource() == other.getSource() ? OverlapReason.SAME_SOURCE : OverlapReason.GOVERNMENT_AND_CHARITY;
    }
}
