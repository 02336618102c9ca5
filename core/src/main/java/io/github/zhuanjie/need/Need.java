package io.github.zhuanjie.need;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.ExpensesAgree;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.NotNegative;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that one person lacks, or through its head a household, after what government has given: what a referral
 * is for.
 */
@Value.Immutable
@ServicesMatchKind
@EvidenceMatchesExpenses
@DiscoveryInOrder
public interface Need extends Extensible {

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
     * Returns the need and its cause in words (需求描述, 家庭状况和申请原因).
     *
     * @return the description, empty if not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    Optional<Note> getDescription();

    /**
     * Returns how soon help must come. {@link Urgency#NORMAL} is what nobody has graded higher: it stands for a grade that
     * was not recorded, too, so that such a need is served in its turn and a grade recorded later can only raise it.
     *
     * @return the urgency, {@link Urgency#NORMAL} unless said otherwise
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
     * Returns where it was found.
     *
     * @return the division, empty if not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<DivisionCode> getDiscoveredIn();

    /**
     * Returns the body whose people found it, such as a charity station (慈善工作站).
     *
     * @return the name of the body, never of a person; empty if not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<@Size(min = 1, max = 100) String> getDiscoveredThrough();

    /**
     * Returns the day on which it was found.
     *
     * @return the day, empty if not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<LocalDate> getDiscoveredOn();

    /**
     * Returns where the emergency happened (急难发生地): relief in sudden hardship is given there, not where the
     * household is registered.
     *
     * @return the division, empty if there is no emergency or it is not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<DivisionCode> getEmergencyPlace();

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
     * Returns the goods that are missing (实物).
     *
     * @return the goods, empty if none are needed or recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<@Valid GoodsItem> getGoods();

    /**
     * Returns the services that are missing, such as eight visits a month.
     *
     * @return the services, empty if none are needed or recorded; all of the need's own kind where that is one of the
     *     four services of article three
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    List<ServiceRequest> getServices();

    /**
     * Returns what was paid by the household itself in the twelve months before registration.
     *
     * @return the expense by kind; a kind that is missing is unknown, not zero
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    @ExpensesAgree
    Map<ExpenseKind, @NotNegative Fact<Yuan>> getExpenses();

    /**
     * Returns what documents show of the expense.
     *
     * @return the evidence; it may cover less than {@link #getExpenses}, and days outside the twelve months
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    List<@Valid ExpenseEvidence> getEvidence();

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
     * Returns the day of the sudden event.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Default
    default Fact<LocalDate> getEventOn() {
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
