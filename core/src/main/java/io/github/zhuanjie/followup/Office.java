package io.github.zhuanjie.followup;

import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.party.PartyId;
import java.util.Objects;

/**
 * Whose view it is: which party of the referrals, and under which local rules.
 *
 * @param party  the party
 * @param area  the division whose limits it follows, by itself or as a part
 */
public record Office(PartyId party, DivisionCode area) {

    /** Requires every part. */
    public Office {
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(area, "area");
    }
}
