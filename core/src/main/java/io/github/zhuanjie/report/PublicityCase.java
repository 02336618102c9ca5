package io.github.zhuanjie.report;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.person.Person;
import java.util.Objects;

/**
 * A household that is to be named on a publicity list.
 *
 * @param household  the household
 * @param basis  why it may be named
 * @param nearRelative  whether a near relative of an official was put on file for it (近亲属备案)
 */
public record PublicityCase(Household household, PublicityBasis basis, Fact<Boolean> nearRelative) {

    /**
     * Requires all three, a member of the household, and a recognition of the one that the basis says.
     *
     * @throws InvalidValueException with code {@code PUBLICITY_PERSON} if the basis names nobody in the household, {@code
     *     PUBLICITY_RECOGNITION} if the recognition is not that of the household, or of the member
     */
    public PublicityCase {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(nearRelative, "nearRelative");
        if (basis.person().isPresent()
                && basis.person().flatMap(household::findMember).isEmpty()) {
            throw new InvalidValueException("PUBLICITY_PERSON", "the person must be a member of the household");
        }
        if (basis instanceof PublicityBasis.Recognised recognised && !isOf(household, recognised)) {
            throw new InvalidValueException(
                    "PUBLICITY_RECOGNITION", "the recognition must be one of the household or of the member");
        }
    }

    private static boolean isOf(Household household, PublicityBasis.Recognised basis) {
        return basis.person()
                .flatMap(household::findMember)
                .map(Person::getRecognitions)
                .orElseGet(household::getRecognitions)
                .toOptional()
                .filter(known -> known.contains(basis.recognition()))
                .isPresent();
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
