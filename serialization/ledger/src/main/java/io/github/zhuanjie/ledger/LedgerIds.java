package io.github.zhuanjie.ledger;

import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.Identifiers;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ResidentId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the identifiers of what a ledger names without one; the rules are those of decision 053. Not thread-safe.
 */
final class LedgerIds {

    private static final int HOUSEHOLD_BYTES = 12;
    private static final int PERSON_BYTES = 6;
    private static final int MAX_LENGTH = 64;
    private static final String HEAD = ".head";

    private final LedgerKey.@Nullable Computation key;
    private final String file;

    LedgerIds(Optional<LedgerKey> key, String file) {
        this.key = key.map(LedgerKey::computation).orElse(null);
        this.file = file;
    }

    /** Returns the household of a head, the same in every ledger; empty without a key. */
    Optional<HouseholdId> ofHead(ResidentId head) {
        return key == null
                ? Optional.empty()
                : Optional.of(HouseholdId.of("H-" + key.letters("household\n" + head.reveal(), HOUSEHOLD_BYTES)));
    }

    /** Returns the household that begins at a row of this file, in the list that begins at a column if there are several. */
    HouseholdId ofPlace(int sheet, int row, int lead) {
        String place = Integer.toString(sheet) + (lead == 0 ? "" : "." + lead);
        return HouseholdId.of(Identifiers.derived("H-", file, place, Integer.toString(row)));
    }

    PersonId head(HouseholdId household) {
        return person(household, HEAD);
    }

    /** Returns a member by name, the same in every ledger; empty without a key. */
    Optional<PersonId> member(HouseholdId household, PersonName name) {
        return key == null
                ? Optional.empty()
                : Optional.of(person(
                        household,
                        "." + key.letters("person\n" + household.value() + "\n" + name.reveal(), PERSON_BYTES)));
    }

    /** Returns a member by the place in the family. */
    PersonId member(HouseholdId household, int ordinal) {
        return person(household, "." + ordinal);
    }

    private static PersonId person(HouseholdId household, String suffix) {
        String id = household.value() + suffix;
        return PersonId.of(id.length() <= MAX_LENGTH ? id : Identifiers.derived("P-", household.value(), suffix));
    }
}
