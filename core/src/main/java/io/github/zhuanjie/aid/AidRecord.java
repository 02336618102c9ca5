package io.github.zhuanjie.aid;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.ProjectId;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.NotNegative;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that was given to a person or a household, by government or by charity. The members are those that aid
 * ledgers of civil affairs and charity federations have in common.
 *
 * <p>An allowance is recorded for spans that are over or fixed (a month, a quarter) with the sum of that span, never
 * "until further notice", because a sum without an end cannot be added up. A refusal is no aid and has no record.
 */
@Value.Immutable
public interface AidRecord {

    /**
     * Returns the identifier.
     *
     * @return the identifier, unique in a ledger
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    AidRecordId getId();

    /**
     * Returns who gave.
     *
     * @return government or charity
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    AidSource getSource();

    /**
     * Returns the name of the office or organisation that gave.
     *
     * @return the name
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    @NotBlank
    @Size(max = 100)
    String getProvider();

    /**
     * Returns the social credit code of the provider.
     *
     * @return the code, empty if not recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<UnifiedSocialCreditCode> getProviderCode();

    /**
     * Returns the household.
     *
     * @return the household's identifier at the time of giving
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    HouseholdId getHousehold();

    /**
     * Returns the person to whom the aid was given.
     *
     * @return the member's identifier; empty if it was given to the household as a whole
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<PersonId> getPerson();

    /**
     * Returns what the aid was for.
     *
     * @return the kind of need
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    NeedKind getNeedKind();

    /**
     * Returns the registered need that the aid was given for.
     *
     * @return the need, empty if the aid was given without one
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<NeedId> getNeed();

    /**
     * Returns the project that gave.
     *
     * @return the project, empty if there was none or it is not recorded
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Redacted
    Optional<ProjectId> getProject();

    /**
     * Returns the category under which government gave.
     *
     * @return the category; always empty for charity
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<AssistanceCategory> getCategory();

    /**
     * Returns the form of the aid.
     *
     * @return money, goods, service or referral
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    AidForm getForm();

    /**
     * Returns the sum of money, or the value of goods or service.
     *
     * @return yuan
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getAmount() {
        return Fact.unknown();
    }

    /**
     * Returns what goods were given.
     *
     * @return the goods in words; only for {@link AidForm#GOODS}
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<@Size(min = 1, max = 200) String> getGoods();

    /**
     * Returns how many units of service were given: visits, hours or sessions, as the provider counts them.
     *
     * @return the number; only for {@link AidForm#SERVICE}
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<@Min(1) Integer> getServiceUnits();

    /**
     * Returns the day of the decision; years and order count by it.
     *
     * @return the day
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    LocalDate getDecidedOn();

    /**
     * Returns the first day for which the aid is meant.
     *
     * @return the day; the day of the decision unless recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    @Value.Default
    default LocalDate getCoveredFrom() {
        return getDecidedOn();
    }

    /**
     * Returns the last day for which the aid is meant.
     *
     * @return the day, inclusive; the first day unless recorded, as for aid that is given once
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    @Value.Default
    default LocalDate getCoveredUntil() {
        return getCoveredFrom();
    }

    /**
     * Returns the day of payment or delivery. It may lie before the decision: urgent aid is given first (先行救助).
     *
     * @return the day, empty if not yet or not recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getPaidOn();

    /**
     * Returns the expense that the aid makes good. Left out for insurance and medical assistance: an own expense is
     * recorded after these, and would be reduced twice.
     *
     * @return the kind of expense, empty if the aid is not for one
     */
    @Disclosure(DisclosureClass.INCOME)
    @Value.Redacted
    Optional<ExpenseKind> getExpenseKind();

    /**
     * Returns the illness that the aid was given for.
     *
     * @return the illness, empty if the aid was not for one or it is not recorded
     */
    @Disclosure(DisclosureClass.HEALTH)
    @Value.Redacted
    Optional<Illness> getIllness();

    /**
     * Returns the sudden event that the aid was given for.
     *
     * @return the event; {@link HardshipEvent#NONE} if known to have none
     */
    @Disclosure(DisclosureClass.NEED)
    @Value.Default
    default Fact<HardshipEvent> getEvent() {
        return Fact.unknown();
    }

    /**
     * Returns the earlier record of the same project that this one supplements.
     *
     * @return the record, empty if this is an award of its own
     */
    @Disclosure(DisclosureClass.IDENTIFIER)
    Optional<AidRecordId> getSupplementTo();

    /**
     * Returns the provider's own number of the decision.
     *
     * @return the number in the provider's form
     */
    @Disclosure(DisclosureClass.INTERNAL)
    @Value.Redacted
    Optional<@Size(min = 1, max = 100) String> getReferenceNumber();

    /**
     * Requires ordered days and members that belong to form and source.
     *
     * @throws InvalidValueException with code {@code SPAN_ORDER} if the covered period ends before it begins,
     *     {@code AID_FORM} if goods or units of service are given for another form, {@code AID_SOURCE} if a charity's
     *     aid has an assistance category, {@code AID_SUPPLEMENT} if the record supplements itself
     */
    @Value.Check
    default void check() {
        coveredDays();
        boolean goods = getGoods().isPresent() && getForm() != AidForm.GOODS;
        if (goods || getServiceUnits().isPresent() && getForm() != AidForm.SERVICE) {
            throw new InvalidValueException("AID_FORM", "goods and units of service must go with their form");
        }
        if (getSource() == AidSource.CHARITY && getCategory().isPresent()) {
            throw new InvalidValueException("AID_SOURCE", "aid of a charity must not have an assistance category");
        }
        if (getSupplementTo().equals(Optional.of(getId()))) {
            throw new InvalidValueException("AID_SUPPLEMENT", "a record must not supplement itself");
        }
    }

    /**
     * Returns the days for which the aid is meant.
     *
     * @return the span from {@link #getCoveredFrom()} to {@link #getCoveredUntil()}
     */
    default DaySpan coveredDays() {
        return new DaySpan(getCoveredFrom(), getCoveredUntil());
    }

    /**
     * Starts a record.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link AidRecord}; {@code build} requires identifier, source, provider, household, kind of need, form and
     * day of decision.
     */
    final class Builder extends ImmutableAidRecord.Builder {
        Builder() {}
    }
}
