package io.github.zhuanjie.report;

import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.person.Person;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A household that is to be named on a publicity list.
 *
 * @param household  the household
 * @param basis  why it may be named
 * @param nearRelative  whether a near relative of an official was put on file for it (近亲属备案)
 */
public record PublicityCase(Household household, PublicityBasis basis, Fact<Boolean> nearRelative) {

    /**
     * Requires all three, and a recognition that is the household's or a member's.
     *
     * @throws InvalidValueException with code {@code PUBLICITY_RECOGNITION} if it is neither
     */
    public PublicityCase {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(nearRelative, "nearRelative");
        if (basis instanceof PublicityBasis.Recognised recognised && !isOf(household, recognised.recognition())) {
            throw new InvalidValueException(
                    "PUBLICITY_RECOGNITION", "the recognition must be one of the household or of a member");
        }
    }

    private static boolean isOf(Household household, Recognition recognition) {
        return Stream.concat(
                        Stream.of(household.getRecognitions()),
                        household.getMembers().stream().map(Person::getRecognitions))
                .flatMap(known -> known.toOptional().stream())
                .anyMatch(known -> known.contains(recognition));
    }

    /**
     * Returns only the household's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "PublicityCase[" + household.getId() + "]";
    }
}
