package io.github.zhuanjie.followup;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.ActorSide;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that an officer has to do, or to look at.
 *
 * @param kind  why
 * @param referral  the referral
 * @param awaited  the side that is to act next; empty if none is
 * @param day  the last day, the day until which nothing was to happen, or that on which the state began
 * @param workingDays  how many working days are left, or it is overdue; empty if nothing is counted or it is not known
 */
public record OfficerItem(
        OfficerItemKind kind,
        ReferralId referral,
        Optional<ActorSide> awaited,
        Optional<LocalDate> day,
        Optional<Integer> workingDays)
        implements Comparable<OfficerItem> {

    private static final Comparator<OfficerItem> ORDER = Comparator.comparing(OfficerItem::kind)
            .thenComparing(item -> item.day().orElse(LocalDate.MAX))
            .thenComparing(OfficerItem::referral);

    /** Requires every part. */
    public OfficerItem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(awaited, "awaited");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(workingDays, "workingDays");
    }

    /** Orders by kind, then day, those without one last, then referral; two items of one list never compare equal. */
    @Override
    public int compareTo(OfficerItem other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the referral only: why something is to be done tells of the person.
     *
     * @return a text without reasons
     */
    @Override
    public String toString() {
        return "OfficerItem[" + referral + "]";
    }
}
