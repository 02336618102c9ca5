package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import java.util.Objects;
import java.util.Optional;

/**
 * A household, or one of its members, whom a rule is asked about although no need is recorded: for rules that look for
 * people, not for help that was asked for.
 *
 * @param household  the household
 * @param person  the member; empty if the rule is about the household, whose members it names itself
 * @param place  the place whose local figures hold, such as where the household is registered if that is where it would be
 *     decided
 */
public record Candidate(Household household, Optional<Person> person, DivisionCode place) {

    /**
     * Requires that the person belongs to the household.
     *
     * @throws InvalidValueException with code {@code NEED_PERSON_UNKNOWN} if the person is not a member of the household
     */
    public Candidate {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(place, "place");
        if (person.isPresent() && !household.findMember(person.get().getId()).equals(person)) {
            throw new InvalidValueException("NEED_PERSON_UNKNOWN", "person must be a member of the household");
        }
    }

    /**
     * Obtains a candidate that is a whole household.
     *
     * @param household  the household
     * @param place  the place whose local figures hold
     * @return the candidate
     */
    public static Candidate of(Household household, DivisionCode place) {
        return new Candidate(household, Optional.empty(), place);
    }

    /**
     * Obtains a candidate that is one member.
     *
     * @param household  the household
     * @param member  the member
     * @param place  the place whose local figures hold
     * @return the candidate
     * @throws InvalidValueException with code {@code NEED_PERSON_UNKNOWN} if the person is not a member of the household
     */
    public static Candidate of(Household household, Person member, DivisionCode place) {
        return new Candidate(household, Optional.of(member), place);
    }

    static Candidate of(NeedCase subject) {
        return of(subject.household(), subject.person(), subject.household().getResidence());
    }

    Candidate about(Person member) {
        return new Candidate(household, Optional.of(member), place);
    }

    /**
     * Returns only the household's identifier.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "Candidate[" + household.getId() + "]";
    }
}
