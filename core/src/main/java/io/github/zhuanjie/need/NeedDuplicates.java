package io.github.zhuanjie.need;

import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds needs that were registered twice: by two townships of a county, by a village and a charity station, by the
 * person and the village.
 *
 * <p>Without more, a person is known by household and member identifier, so that only needs of one register meet. With
 * {@link #withSamePersons}, needs of two registers meet where both name the same person. Nothing is deleted or merged: the groups are hints.
 *
 * <p>Immutable and thread-safe. Takes O(n log n) time for n needs and pieces of evidence.
 */
public final class NeedDuplicates {

    private static final Comparator<Need> BY_DAY =
            Comparator.comparing(Need::getRegisteredOn).thenComparing(Need::getId);
    private static final Comparator<Shown> BY_FIRST_DAY = Comparator.comparing(
                    (Shown shown) -> shown.evidence().getSince())
            .thenComparing(shown -> shown.need().getId());

    private final int days;
    private final SamePersons same;

    private NeedDuplicates(int days, SamePersons same) {
        this.days = days;
        this.same = same;
    }

    /**
     * Obtains a search.
     *
     * @param days  how many days two registrations of one need may lie apart, 0 or more; there is no default, because no
     *     rule names a number
     * @return the search, which knows persons by household and member identifier
     * @throws IllegalArgumentException if the number is negative
     */
    public static NeedDuplicates withinDays(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative");
        }
        return new NeedDuplicates(days, SamePersons.none());
    }

    /**
     * Returns a search that also recognises persons across households.
     *
     * @param newSame  who goes by several names, such as {@link SamePersons#byResidentId}
     * @return the search
     */
    public NeedDuplicates withSamePersons(SamePersons newSame) {
        return new NeedDuplicates(days, Objects.requireNonNull(newSame, "newSame"));
    }

    /**
     * Finds the groups.
     *
     * @param needs  the needs, in any order
     * @return the groups, ordered by their first need; no need is in two
     * @throws IllegalArgumentException if two needs have the same identifier
     */
    public List<DuplicateGroup> find(Collection<Need> needs) {
        List<Need> sorted = needs.stream().sorted(BY_DAY).toList();
        DuplicateLinks links = new DuplicateLinks(sorted);
        sorted.stream()
                .collect(Collectors.groupingBy(need -> new Subject(person(need), need.getKind())))
                .values()
                .forEach(same -> linkSamePerson(same, links));
        linkDocuments(sorted, links);
        return links.groups();
    }

    private HouseholdMember person(Need need) {
        return same.firstNameOf(new HouseholdMember(need.getHousehold(), need.getPerson()));
    }

    private void linkSamePerson(List<Need> sameByDay, DuplicateLinks links) {
        for (int i = 1; i < sameByDay.size(); i++) {
            Need earlier = sameByDay.get(i - 1);
            Need later = sameByDay.get(i);
            if (!later.getRegisteredOn().isAfter(earlier.getRegisteredOn().plusDays(days))) {
                links.link(earlier, later, DuplicateReason.SAME_PERSON_AND_KIND);
            }
        }
        shown(sameByDay)
                .collect(Collectors.groupingBy(shown -> shown.evidence().getKind()))
                .values()
                .forEach(sameKind -> linkOverlaps(sameKind, links));
    }

    /** Passes over the periods by their first day, keeping the need whose period reaches farthest. */
    private static void linkOverlaps(List<Shown> sameKind, DuplicateLinks links) {
        List<Shown> byFirstDay = sameKind.stream().sorted(BY_FIRST_DAY).toList();
        Shown farthest = byFirstDay.get(0);
        for (Shown next : byFirstDay.subList(1, byFirstDay.size())) {
            if (!next.evidence().getSince().isAfter(farthest.evidence().getUntil())) {
                links.link(farthest.need(), next.need(), DuplicateReason.EVIDENCE_OVERLAPS);
            }
            boolean farther =
                    next.evidence().getUntil().isAfter(farthest.evidence().getUntil());
            farthest = farther ? next : farthest;
        }
    }

    private static void linkDocuments(List<Need> needs, DuplicateLinks links) {
        Map<DocumentHash, Need> first = new HashMap<>();
        shown(needs)
                .forEach(shown -> shown.evidence().getDocument().ifPresent(document -> {
                    Need earlier = first.putIfAbsent(document, shown.need());
                    if (earlier != null) {
                        links.link(earlier, shown.need(), DuplicateReason.SAME_DOCUMENT);
                    }
                }));
    }

    private static Stream<Shown> shown(List<Need> needs) {
        return needs.stream().flatMap(need -> need.getEvidence().stream().map(e -> new Shown(need, e)));
    }

    private record Subject(HouseholdMember person, NeedKind kind) {}

    private record Shown(Need need, ExpenseEvidence evidence) {}
}
