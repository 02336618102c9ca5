package io.github.zhuanjie.household;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A household whose members live together, the unit in which assistance is assessed (社会救助暂行办法 ch. 2).
 *
 * <p>It carries two places: where the household is registered (户籍) and where it lives (居住), because projects ask for
 * either.
 */
@Value.Immutable
@SingleHead
public interface Household {

    /**
     * Returns the local identifier.
     *
     * @return the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getId();

    /**
     * Returns where the household lives.
     *
     * @return a division, down to the village if known
     */
    @Disclosure(DisclosureClass.CONTACT)
    @Value.Redacted
    DivisionCode getResidence();

    /**
     * Returns where the household is registered.
     *
     * @return the division of the hukou
     */
    @Disclosure(DisclosureClass.CONTACT)
    @Value.Default
    default Fact<DivisionCode> getHukou() {
        return Fact.unknown();
    }

    /**
     * Returns whether the household counts as urban or rural.
     *
     * @return the settlement
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Default
    default Fact<Settlement> getSettlement() {
        return Fact.unknown();
    }

    /**
     * Returns the categories in which the household is or was recognised.
     *
     * @return the recognitions; known and empty if it was checked that there is none
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    default Fact<List<@Valid Recognition>> getRecognitions() {
        return Fact.unknown();
    }

    /**
     * Returns the income of all members over the last twelve months.
     *
     * @return yuan a year
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getAnnualIncome() {
        return Fact.unknown();
    }

    /**
     * Returns the members, the head among them.
     *
     * @return the members in the order of the file
     */
    @Disclosure(DisclosureClass.HOUSEHOLD)
    @Value.Redacted
    @NotEmpty
    @Size(max = 50)
    List<@Valid Person> getMembers();

    /** Requires that no two members share an identifier: a need could not tell them apart. */
    @Value.Check
    default void check() {
        long distinct = getMembers().stream().map(Person::getId).distinct().count();
        if (distinct != getMembers().size()) {
            throw new InvalidValueException("MEMBER_DUPLICATE", "members must have different identifiers");
        }
    }

    /**
     * Finds a member.
     *
     * @param id  the member's identifier
     * @return the member, or empty
     */
    default Optional<Person> findMember(PersonId id) {
        return getMembers().stream().filter(member -> member.getId().equals(id)).findFirst();
    }

    /**
     * Starts a household.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Household}; {@code build} requires identifier and residence. */
    final class Builder extends ImmutableHousehold.Builder {
        Builder() {}
    }
}
