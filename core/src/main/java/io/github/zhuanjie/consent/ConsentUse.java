package io.github.zhuanjie.consent;

import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What somebody wants to disclose, as far as a consent decides on it.
 *
 * @param household  whose household, with the members among whom a guardian may be
 * @param person  about whom, with birth date and guardians as far as they are known
 * @param provider  who would tell
 * @param recipient  to whom
 * @param purpose  what for
 * @param method  in which way
 * @param dataKinds  without which kinds there is nothing to disclose, in the order of the constants
 * @param day  when; a consent is judged at the time of use
 */
public record ConsentUse(
        Household household,
        Person person,
        PartyId provider,
        PartyId recipient,
        Purpose purpose,
        ProvisionMethod method,
        Set<DataKind> dataKinds,
        LocalDate day) {

    /** Copies the kinds. */
    public ConsentUse {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(day, "day");
        EnumSet<DataKind> ordered = EnumSet.noneOf(DataKind.class);
        ordered.addAll(dataKinds);
        dataKinds = Collections.unmodifiableSet(ordered);
    }

    /**
     * Returns only identifier and day.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "ConsentUse[" + person.getId() + ", " + day + "]";
    }
}
