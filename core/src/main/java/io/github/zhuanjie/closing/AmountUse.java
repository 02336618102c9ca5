package io.github.zhuanjie.closing;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.supply.Reservation;
import io.github.zhuanjie.transition.ReferralState;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What was given on a referral beside what was reserved for it. What is left of the reservation is not given back by itself:
 * more may be to come, and whoever runs the project decides.
 *
 * @param referral  the referral
 * @param reserved  the sum that was reserved; empty if the reservation names none
 * @param given  what all entered records together are worth; unknown if one of them is, or if two contradict each other,
 *     or if nobody has told what became of the referral
 */
public record AmountUse(ReferralId referral, Optional<Yuan> reserved, Fact<Yuan> given) {

    /** Requires every part. */
    public AmountUse {
        Objects.requireNonNull(referral, "referral");
        Objects.requireNonNull(reserved, "reserved");
        Objects.requireNonNull(given, "given");
    }

    /**
     * Compares the aid of a referral with its reservation. Records that would be refused by the ledger, and referrals that
     * are recorded as aid, do not count; a record that was fed back twice counts once.
     *
     * @param referral  the referral
     * @param reservation  its reservation
     * @return the two sums; nothing given is a known zero
     * @throws IllegalArgumentException if the referral names another reservation
     * @throws ArithmeticException if the sum exceeds the range
     */
    public static AmountUse of(Referral referral, Reservation reservation) {
        boolean named = referral.getTerms()
                .flatMap(terms -> terms.getReservation())
                .filter(reservation.getId()::equals)
                .isPresent();
        if (!named) {
            throw new IllegalArgumentException("reservation must be the one that the referral names");
        }
        boolean told = referral.getState() != ReferralState.OUTCOME_UNKNOWN;
        return new AmountUse(referral.getId(), reservation.getAmount(), told ? given(referral) : Fact.unknown());
    }

    private static Fact<Yuan> given(Referral referral) {
        Set<AidRecordId> seen = new HashSet<>();
        Yuan sum = Yuan.ZERO;
        for (AidRecord record : new LinkedHashSet<>(referral.getAid())) {
            boolean counts = record.getForm() != AidForm.REFERRAL
                    && AidFeed.objections(referral, record).stream().noneMatch(AidObjection::isRefusing);
            if (!counts) {
                continue;
            }
            Optional<Yuan> amount = record.getAmount().toOptional();
            if (amount.isEmpty() || !seen.add(record.getId())) {
                return Fact.unknown();
            }
            sum = sum.plus(amount.get());
        }
        return Fact.known(sum);
    }

    /**
     * Returns what was reserved and not given.
     *
     * @return reserved less given, negative if more was given; unknown if either is
     */
    public Fact<Yuan> left() {
        return reserved.flatMap(sum -> given.toOptional().map(sum::minus))
                .map(Fact::known)
                .orElseGet(Fact::unknown);
    }

    /**
     * Returns the identifier only.
     *
     * @return a text without amounts
     */
    @Override
    public String toString() {
        return "AmountUse[" + referral + "]";
    }
}
