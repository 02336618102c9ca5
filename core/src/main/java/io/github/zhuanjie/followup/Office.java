package io.github.zhuanjie.followup;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.party.PartyId;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Whose view it is: which party of the referrals, under which local rules, and where its days begin.
 *
 * @param party  the party
 * @param area  the division whose limits it follows, by itself or as a part
 * @param zone  the time zone in which an instant is a day
 */
public record Office(PartyId party, DivisionCode area, ZoneId zone) {

    /** Requires every part. */
    public Office {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(zone, "zone");
    }
}
