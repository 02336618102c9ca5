package io.github.zhuanjie.closing;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.supply.ReservationId;
import io.github.zhuanjie.supply.ReservationRefusal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something about the capacity of referrals that somebody has to see to.
 *
 * @param reservation  the reservation
 * @param referrals  the referrals that name it, ordered by identifier
 * @param problem  what it is
 * @param refusals  why the book refused, in the order of the constants; empty if it was not asked
 */
public record CapacityFinding(
        ReservationId reservation,
        List<ReferralId> referrals,
        CapacityProblem problem,
        Set<ReservationRefusal> refusals) {

    /** Orders the reasons. */
    public CapacityFinding {
        Objects.requireNonNull(reservation, "reservation");
        Objects.requireNonNull(problem, "problem");
        referrals = List.copyOf(referrals);
        EnumSet<ReservationRefusal> ordered = EnumSet.noneOf(ReservationRefusal.class);
        ordered.addAll(refusals);
        refusals = Collections.unmodifiableSet(ordered);
    }
}
