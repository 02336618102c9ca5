package io.github.zhuanjie.consent;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants to disclose, as far as a consent decides on it.
 *
 * @param household  whose household
 * @param person  about whom
 * @param birthDate  when the person was born, empty if not known: may be a child
 * @param recipient  to whom
 * @param purpose  what for
 * @param dataKinds  without which kinds there is nothing to disclose
 * @param day  when; a consent is judged at the time of use
 */
public record ConsentUse(
        HouseholdId household,
        PersonId person,
        Optional<LocalDate> birthDate,
        PartyId recipient,
        Purpose purpose,
        Set<DataKind> dataKinds,
        LocalDate day) {

    /** Copies the kinds. */
    public ConsentUse {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(day, "day");
        dataKinds = Set.copyOf(dataKinds);
    }

    /**
     * Returns only identifiers.
     *
     * @return a text without personal data
     */
    @Override
    public String toString() {
        return "ConsentUse[" + person + ", " + day + "]";
    }
}
