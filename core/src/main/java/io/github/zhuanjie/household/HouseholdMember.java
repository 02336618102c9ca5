package io.github.zhuanjie.household;

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
public record HouseholdMember(
        @Disclosure(DisclosureClass.IDENTIFIER) HouseholdId household,
        @Disclosure(DisclosureClass.IDENTIFIER) PersonId person)
        implements Comparable<HouseholdMember> {

    private static final Comparator<HouseholdMember> ORDER =
            Comparator.comparing(HouseholdMember::household).thenComparing(HouseholdMember::person);

    /** Requires both. */
    public HouseholdMember {
        Objects.requireNonNull(household, "household");
        Objects.requireNonNull(person, "person");
    }

    @Override
    public int compareTo(HouseholdMember other) {
        return ORDER.compare(this, other);
    }
}
