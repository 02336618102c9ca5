package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.NotNegative;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that one person lacks, or through its head a household, after what government has given: what a referral
 * is for.
 */
@Value.Immutable
public interface Need {

    /**
     * Returns the local identifier.
     *
     * @return the identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    NeedId getId();

    /**
     * Returns the household.
     *
     * @return the household's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getHousehold();

    /**
     * Returns the person in need; for a need of the whole household, its head.
     *
     * @return the member's identifier
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    PersonId getPerson();

    /**
     * Returns what the need is for.
     *
     * @return the kind
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    NeedKind getKind();

    /**
     * Returns how soon help must come.
     *
     * @return the urgency
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    @Value.Default
    default Urgency getUrgency() {
        return Urgency.NORMAL;
    }

    /**
     * Returns the day on which the need was registered; waiting time counts from it.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    LocalDate getRegisteredOn();

    /**
     * Returns who found the need.
     *
     * @return the source, empty if not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<DiscoverySource> getDiscoveredBy();

    /**
     * Returns the sum that is missing, where the need is one of money.
     *
     * @return the gap in yuan
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getGap() {
        return Fact.unknown();
    }

    /**
     * Returns what was paid by the household itself in the twelve months before registration.
     *
     * @return the expense by kind; a kind that is missing is unknown, not zero
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    Map<ExpenseKind, @NotNegative Fact<Yuan>> getExpenses();

    /**
     * Returns the sudden event behind the need.
     *
     * @return the event; {@link HardshipEvent#NONE} if known to have none
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Default
    default Fact<HardshipEvent> getEvent() {
        return Fact.unknown();
    }

    /**
     * Returns whether government assistance for this need was given before (article three: after government aid).
     *
     * @return true if it was given
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    default Fact<Boolean> getGovernmentAidReceived() {
        return Fact.unknown();
    }

    /**
     * Returns the expense of one kind.
     *
     * @param kind  the kind
     * @return the expense, unknown if not recorded
     */
    default Fact<Yuan> expenseOf(ExpenseKind kind) {
        return getExpenses().getOrDefault(kind, Fact.unknown());
    }

    /**
     * Starts a need.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Need}; {@code build} requires identifiers, kind and day of registration. */
    final class Builder extends ImmutableNeed.Builder {
        Builder() {}
    }
}
