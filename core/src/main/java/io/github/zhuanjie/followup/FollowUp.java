package io.github.zhuanjie.followup;

import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.ActorSide;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How one referral stands on a day, and who is to act.
 *
 * @param referral  the referral
 * @param standing  how it stands
 * @param awaited  the side that is to act next; empty if none is
 * @param day  the last day, or that until which nothing is to happen; empty if there is none or it is not known
 * @param workingDays  how many working days it is overdue, or are left; empty if nothing is counted or the holidays are
 *     not known
 */
public record FollowUp(
        ReferralId referral,
        Standing standing,
        Optional<ActorSide> awaited,
        Optional<LocalDate> day,
        Optional<Integer> workingDays) {

    /** Requires every part. */
    public FollowUp {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(awaited, "awaited");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(workingDays, "workingDays");
    }
}
