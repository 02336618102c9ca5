package io.github.zhuanjie.followup;

import io.github.zhuanjie.referral.ReferralCourse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
     * Draws up the list, in O(n log n) time for n items and in one pass over the referrals.
     *
     * @param courses  the referrals in any order; those in which the office takes no part are left out
     * @param rules  the limits, the table and the calendar
     * @param office  whose list it is
     * @param today  the day
     * @return the list, the same for every order of the referrals
     */
    public static OfficerList of(
            Collection<ReferralCourse> courses, FollowUpRules rules, Office office, LocalDate today) {
        OfficerListing listing = new OfficerListing(FollowUps.on(rules, office, today), office);
        courses.forEach(listing::add);
        return listing.list(today);
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
