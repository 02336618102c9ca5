package io.github.zhuanjie.followup;

import io.github.zhuanjie.consent.DeletionDuty;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralCourse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an office has to do about its referrals on a day. Kept in memory only: it is made anew each morning from the
 * referrals and has no document form.
 *
 * @param day  the day
 * @param items  everything to do, by kind, then day, those without a day last, then referral; a referral may be there for
 *     several reasons
 * @param counts  how many items there are of each kind, for every kind and in their order
 */
public record OfficerList(LocalDate day, List<OfficerItem> items, Map<OfficerItemKind, Integer> counts) {

    /** Copies list and counts. */
    public OfficerList {
        Objects.requireNonNull(day, "day");
        items = List.copyOf(items);
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /**
     * Draws up the list, in O(n log n) time for n items and in two passes over the referrals. What ended without help is to
     * be followed up until a referral among the given ones {@linkplain Referral#settles settles} it, so all that the office
     * keeps should be given; nothing is to be done any more about one whose details its referrer erased.
     *
     * @param courses  the referrals in any order; those in which the office takes no part are left out
     * @param rules  the limits, the table and the calendar
     * @param office  whose list it is
     * @param today  the day
     * @return the list, the same for every order of the referrals
     */
    public static OfficerList of(
            Collection<ReferralCourse> courses, FollowUpRules rules, Office office, LocalDate today) {
        Set<ReferralId> settled = courses.stream()
                .map(ReferralCourse::referral)
                .map(Referral::settles)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        OfficerListing listing = new OfficerListing(FollowUps.on(rules, office, today), office, settled);
        courses.forEach(listing::add);
        return listing.list(today);
    }

    /**
     * Returns the list with the deletions that duties tell, in place of those that a referral's events tell. An office that
     * keeps consents and provisions works the duties out ({@code disclosure.DeletionDuties}) and hands in those that are
     * not settled: they know of every reason, not of withdrawals only. A recipient has no such records.
     *
     * @param duties  the duties that stand, due or not yet, in any order
     * @return the list with one item of kind {@link OfficerItemKind#DELETION} for each referral of which something is due
     *     on the list's day, on the earliest day; its other items stay
     */
    public OfficerList withDeletions(Collection<DeletionDuty> duties) {
        Map<ReferralId, LocalDate> due = new TreeMap<>();
        duties.stream()
                .filter(duty -> duty.isDue(day))
                .forEach(duty -> due.merge(
                        duty.getReferral(), duty.getDue(), (one, other) -> one.isBefore(other) ? one : other));
        Stream<OfficerItem> others = items.stream().filter(item -> item.kind() != OfficerItemKind.DELETION);
        Stream<OfficerItem> deletions = due.entrySet().stream()
                .map(each -> new OfficerItem(
                        OfficerItemKind.DELETION,
                        each.getKey(),
                        Optional.empty(),
                        Optional.of(each.getValue()),
                        Optional.empty()));
        return of(day, Stream.concat(others, deletions).sorted().toList());
    }

    /**
     * Returns the list without the deletions that were done. Which those are is kept by the embedding system: for the
     * recipient's office the referrals whose details it erased, for the referrer's those whose deletion the recipient has
     * confirmed. Nothing that a referral holds tells it, since the copy of the other side is out of sight, and what a
     * recipient was told lies outside its referrals, too.
     *
     * @param confirmed  the referrals whose data were deleted; others than those on the list are passed over
     * @return the list without their items of kind {@link OfficerItemKind#DELETION}; their other items stay
     */
    public OfficerList withoutDeletions(Collection<ReferralId> confirmed) {
        Set<ReferralId> done = Set.copyOf(confirmed);
        return of(
                day,
                items.stream()
                        .filter(item -> item.kind() != OfficerItemKind.DELETION || !done.contains(item.referral()))
                        .toList());
    }

    /** Obtains a list with its counts. */
    static OfficerList of(LocalDate day, List<OfficerItem> sorted) {
        Map<OfficerItemKind, Integer> counts = new EnumMap<>(OfficerItemKind.class);
        for (OfficerItemKind kind : OfficerItemKind.values()) {
            counts.put(kind, 0);
        }
        sorted.forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        return new OfficerList(day, sorted, counts);
    }

    /**
     * Returns the items of one kind.
     *
     * @param kind  the kind
     * @return the items in order
     */
    public List<OfficerItem> of(OfficerItemKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /**
     * Returns the day and the number of items.
     *
     * @return a text without reasons
     */
    @Override
    public String toString() {
        return "OfficerList[" + day + ", " + items.size() + "]";
    }
}
