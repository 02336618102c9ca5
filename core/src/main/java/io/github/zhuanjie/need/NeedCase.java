package io.github.zhuanjie.need;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.person.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * A need together with the household and the person it speaks of: everything that eligibility is decided on.
 *
 * @param household  the household
 * @param person  the member in need
 * @param need  the need
 */
public record NeedCase(Household household, Person person, Need need) {

    /**
     * Requires that the three belong together.
     *
     * @throws InvalidValueException with code {@code NEED_HOUSEHOLD_UNKNOWN} if the need names another household, or
     *     {@code NEED_PERSON_UNKNOWN} if the person is not the member of the household that it names
     */
    public NeedCase {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(need, "need");
        requireSame(household, need);
        if (!household.findMember(need.getPerson()).equals(Optional.of(person))) {
            throw new InvalidValueException("NEED_PERSON_UNKNOWN", "need must name the given member of the household");
        }
    }

    private static void requireSame(Household household, Need need) {
        if (!need.getHousehold().equals(household.getId())) {
            throw new InvalidValueException("NEED_HOUSEHOLD_UNKNOWN", "need must name the given household");
        }
    }

    /**
     * Joins a need to its household.
     *
     * @param household  the household
     * @param need  the need
     * @return the case
     * @throws InvalidValueException with code {@code NEED_HOUSEHOLD_UNKNOWN} if the need names another household, or
     *     {@code NEED_PERSON_UNKNOWN} if it names nobody in this one
     */
    public static NeedCase of(Household household, Need need) {
        requireSame(household, need);
        Person person = household
                .findMember(need.getPerson())
                .orElseThrow(() ->
                        new InvalidValueException("NEED_PERSON_UNKNOWN", "need must name a member of the household"));
        return new NeedCase(household, person, need);
    }

    /**
     * Returns only the need's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "NeedCase[" + need.getId() + "]";
    }
}
