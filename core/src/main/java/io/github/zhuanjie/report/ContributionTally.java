package io.github.zhuanjie.report;

import io.github.zhuanjie.aid.AidTotal;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Objects;

/**
 * How many were helped, and with how much.
 *
 * @param households  the different households
 * @param persons  the different persons that records name; who was helped only as one of a household is not among them
 * @param times  the acts of help: 人次 for persons and 户次 for households together
 * @param money  the money given
 * @param inKind  the value of goods and services, as far as it is recorded
 */
@Disclosure(DisclosureClass.PUBLIC)
public record ContributionTally(int households, int persons, int times, AidTotal money, AidTotal inKind) {

    /**
     * Requires counts that can be.
     *
     * @throws InvalidValueException with code {@code CONTRIBUTION_COUNTS} if a count is negative, or there are more households or persons than acts of help
     */
    public ContributionTally {
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(inKind, "inKind");
        if (households < 0 || persons < 0 || times < households || times < persons) {
            throw new InvalidValueException(
                    "CONTRIBUTION_COUNTS", "counts must satisfy 0 <= households, persons <= times");
        }
    }
}
