package io.github.zhuanjie.referral;

import io.github.zhuanjie.party.Party;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Who refers to whom, and on which day it is drawn up.
 *
 * @param referrer  who refers
 * @param recipient  who receives
 * @param day  the day of drafting
 */
public record ReferralRoute(Party referrer, Party recipient, LocalDate day) {

    /** Requires every part. */
    public ReferralRoute {
        Objects.requireNonNull(referrer, "referrer");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(day, "day");
    }

    /**
     * Returns only the day: to whom somebody is referred tells of the person.
     *
     * @return a text without parties
     */
    @Override
    public String toString() {
        return "ReferralRoute[" + day + "]";
    }
}
