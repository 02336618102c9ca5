package io.github.zhuanjie.referral;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.Identifiers;

/**
 * The number under which one side files a referral (转介编号), beside the identifier that both share.
 *
 * @param value  1 to 64 ASCII letters, digits, {@code . _ : -}
 */
public record ReferralNumber(String value) implements Comparable<ReferralNumber> {

    /**
     * Checks the identifier.
     *
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public ReferralNumber {
        Identifiers.check(value, "ReferralNumber");
    }

    /**
     * Obtains an identifier.
     *
     * @param value  the text
     * @return the identifier
     * @throws InvalidValueException as {@link Identifiers#check}
     */
    public static ReferralNumber of(String value) {
        return new ReferralNumber(value);
    }

    @Override
    public int compareTo(ReferralNumber other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the bare text.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return value;
    }
}
