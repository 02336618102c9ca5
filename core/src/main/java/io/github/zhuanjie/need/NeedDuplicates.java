package io.github.zhuanjie.need;

import io.github.zhuanjie.base.DocumentHash;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.person.Person;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds needs that were registered twice: by two townships of a county, by a village and a charity station, by the
 * person and the village.
 *
 * <p>Without more, a person is known by household and member identifier, so that only needs of one register meet. With
 * {@link #identifiedBy} or {@link #withHouseholds}, needs of two registers meet where both name the same person; a
 * person without such a mark is still known by household and member. Nothing is deleted or merged: the groups are hints.
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
    private final Function<Need, Optional<?>> mark;

    private NeedDuplicates(int days, Function<Need, Optional<?>> mark) {
        this.days = days;
        this.mark = mark;
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
        return new NeedDuplicates(days, need -> Optional.empty());
    }

    /**
     * Returns a search that also recognises persons across households.
     *
     * @param newMark  gives the same mark, such as a resident number, for needs of the same person; empty if there is
     *     none. Marks are compared with {@code equals} and go nowhere
     * @return the search
     */
    public NeedDuplicates identifiedBy(Function<Need, Optional<?>> newMark) {
        return new NeedDuplicates(days, Objects.requireNonNull(newMark, "newMark"));
    }

    /**
     * Returns a search that also recognises persons across households by their resident numbers.
     *
     * @param households  the households; a need whose household or person is not among them is known as without
     * @return the search
     */
    public NeedDuplicates withHouseholds(Collection<Household> households) {
        Map<Member, Object> numbers = new HashMap<>();
        for (Household household : households) {
            for (Person person : household.getMembers()) {
                person.getResidentId()
                        .ifPresent(number -> numbers.put(new Member(household.getId(), person.getId()), number));
            }
        }
        return identifiedBy(need -> Optional.ofNullable(numbers.get(Member.of(need))));
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

    private Object person(Need need) {
        Optional<?> marked = mark.apply(need);
        return marked.isPresent() ? new Mark(marked.get()) : Member.of(need);
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

    /** A person as one register knows it. */
    private record Member(HouseholdId household, PersonId person) {
        static Member of(Need need) {
            return new Member(need.getHousehold(), need.getPerson());
        }
    }

    /** A person as every register knows it; keeps marks apart from members. */
    private record Mark(Object value) {
        @Override
        public String toString() {
            return "Mark[***]";
        }
    }

    private record Subject(Object person, NeedKind kind) {}

    private record Shown(Need need, ExpenseEvidence evidence) {}
}
