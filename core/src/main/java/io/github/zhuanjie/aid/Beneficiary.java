package io.github.zhuanjie.aid;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.util.Comparator;
import java.util.Objects;

/**
 * A person as a member of a household, the way that records name people.
 *
 * @param household  the household
 * @param person  the member
 */
public record Beneficiary(
        @Disclosure(DisclosureClass.IDENTIFIER) HouseholdId household,
        @Disclosure(DisclosureClass.IDENTIFIER) PersonId person)
        implements Comparable<Beneficiary> {

    private static final Comparator<Beneficiary> ORDER =
            Comparator.comparing(Beneficiary::household).thenComparing(Beneficiary::person);

    /** Requires both. */
    public Beneficiary {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(person, "person");
    }

    @Override
    public int compareTo(Beneficiary other) {
        return ORDER.compare(this, other);
    }
}
