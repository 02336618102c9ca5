package io.github.zhuanjie.aid;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
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
 * "until further notice", because a sum without an end cannot be added up. Where no span is recorded there is none: the
 * day of the decision is not the span, because the same aid is often decided on another day than it is meant for. A refusal is no aid and has no record.
 */
@Value.Immutable
public interface AidRecord extends Extensible {

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
     * Returns how many units of service were given, as the provider counts them.
     *
     * @return the number; only for {@link AidForm#SERVICE}
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<@Min(1) Integer> getServiceUnits();

    /**
     * Returns what the units of service are.
     *
     * @return visits, hours or another unit, only with a number; empty if the ledger gives a bare number
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<ServiceUnit> getServiceUnit();

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
     * @return the day, with a last day; empty if no period is recorded, as in paper ledgers with one date
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getCoveredFrom();

    /**
     * Returns the last day for which the aid is meant.
     *
     * @return the day, inclusive; empty if no period is recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getCoveredUntil();

    /**
     * Returns the day of payment or delivery. It may lie before the decision: urgent aid is given first (先行救助).
     *
     * @return the day, empty if not yet or not recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getPaidOn();

    /**
     * Returns the day on which the receiver signed for the aid (领款时间, 签字摁手印), which pay lists and relief ledgers
     * of towns record beside the payment. Who signed is left out: it may be a relative.
     *
     * @return the day, empty if nobody signed or it is not recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getReceiptSignedOn();

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
     * @throws InvalidValueException with code {@code AID_PERIOD} if the covered period lacks a day, {@code SPAN_ORDER} if
     *     it ends before it begins, {@code AID_FORM} if goods or units of service are given for another form,
     *     {@code AID_UNIT} if a unit of service has no number, {@code AID_SOURCE} if a charity's aid has an assistance
     *     category, {@code AID_SUPPLEMENT} if the record supplements itself
     */
    @Value.Check
    default void check() {
        if (getCoveredFrom().isPresent() != getCoveredUntil().isPresent()) {
            throw new InvalidValueException("AID_PERIOD", "the covered period must have both days or none");
        }
        coveredDays();
        boolean goods = getGoods().isPresent() && getForm() != AidForm.GOODS;
        if (goods || getServiceUnits().isPresent() && getForm() != AidForm.SERVICE) {
            throw new InvalidValueException("AID_FORM", "goods and units of service must go with their form");
        }
        if (getServiceUnit().isPresent() && getServiceUnits().isEmpty()) {
            throw new InvalidValueException("AID_UNIT", "a unit of service must have a number");
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
     * @return the span from {@link #getCoveredFrom()} to {@link #getCoveredUntil()}, empty if no period is recorded
     */
    default Optional<DaySpan> coveredDays() {
        return getCoveredFrom().flatMap(first -> getCoveredUntil().map(last -> new DaySpan(first, last)));
    }

    /**
     * Tells whether the aid is meant for days of a span.
     *
     * @param span  the days
     * @return true if the covered period and the span share a day; unknown if no period is recorded
     */
    default Truth covers(DaySpan span) {
        return coveredDays().map(days -> Truth.of(days.overlaps(span))).orElse(Truth.UNKNOWN);
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
