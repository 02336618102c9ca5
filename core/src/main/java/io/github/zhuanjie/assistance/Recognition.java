package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.Counts;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.extension.Extensible;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import io.github.zhuanjie.validation.NotNegative;
import io.github.zhuanjie.validation.Submit;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A recognition of a household or a person in an assistance category (认定), with the days between which it holds.
 * Kept after it ends, so that a household carries its history.
 */
@Value.Immutable
@DatesInOrder
@CoveredCountAgrees
@LastDayGiven(groups = Submit.class)
public interface Recognition extends Extensible, Dated {

    /**
     * Returns the category.
     *
     * @return the category
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    AssistanceCategory getCategory();

    /**
     * Returns the first day.
     *
     * @return the day from which the recognition holds
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    LocalDate getValidFrom();

    /**
     * Returns the last day. Recognition for rigid expenditure normally holds twelve months at most (民发〔2024〕57号).
     *
     * @return the day, inclusive; empty if it holds until revoked, or is limited in time and nobody recorded the day
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getValidUntil();

    /**
     * Returns who recognised.
     *
     * @return the authority's name
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<@Size(min = 1, max = 100) String> getAuthority();

    /**
     * Returns the number of the certificate, such as 低保证号.
     *
     * @return the number, empty if not recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    Optional<CertificateNumber> getCertificateNumber();

    /**
     * Returns what is paid to the household or person because of the recognition (户月保障金额).
     *
     * @return yuan a month
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getMonthlyAmount() {
        return Fact.unknown();
    }

    /**
     * Returns what is paid on top for some of those covered (分类施保金额).
     *
     * @return yuan a month
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    @NotNegative
    default Fact<Yuan> getSupplementAmount() {
        return Fact.unknown();
    }

    /**
     * Returns the day on which the certificate was issued (签发日期).
     *
     * @return the day, empty if not recorded
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<LocalDate> getIssuedOn();

    /**
     * Returns how many people the recognition covers (保障人口), which may be fewer than the household has members.
     *
     * @return the number of people, not negative
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    default Fact<Integer> getCoveredCount() {
        return Fact.unknown();
    }

    /**
     * Returns which members of the household the recognition covers. Those who have left the household since are named
     * by the identifiers that they had.
     *
     * @return the members' identifiers
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Default
    default Fact<Set<PersonId>> getCoveredMembers() {
        return Fact.unknown();
    }

    /**
     * Returns the words in which a ledger stated the category, such as 农村低保（单人）, kept because reading them as a
     * category loses something.
     *
     * @return the words, empty if there was no ledger
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    Optional<Wording> getWording();

    /**
     * Returns why the recognition ended before or on its last day.
     *
     * @return the reason, empty if it has not ended or nobody recorded why
     */
    @Disclosure(DisclosureClass.ASSISTANCE_STATUS)
    @Value.Redacted
    Optional<RecognitionEnd> getEndReason();

    /** Requires a last day of what has ended, or it would seem to be in force, and a count that can be. */
    @Value.Check
    default void check() {
        if (getEndReason().isPresent() && getValidUntil().isEmpty()) {
            throw new InvalidValueException("RECOGNITION_END", "a recognition that has ended must have a last day");
        }
        Counts.requireNotNegative(getCoveredCount());
    }

    /**
     * Tells whether the recognition is known to hold on a day.
     *
     * @param date  the day
     * @return true if {@link #inForce} is known to be true
     */
    default boolean isInForce(LocalDate date) {
        return inForce(date).toOptional().orElse(false);
    }

    /**
     * Tells whether the recognition holds on a day.
     *
     * @param date  the day
     * @return whether it has begun and not ended; unknown from twelve months after its first day where it has no last day
     *     although its category is limited in time, see {@link AssistanceCategory#isLimitedInTime}
     */
    default Fact<Boolean> inForce(LocalDate date) {
        return Holding.inForce(this, date);
    }

    /**
     * Tells whether the recognition, made out to a household, covers one of its members.
     *
     * @param member  the member
     * @param householdSize  how many people the household has, see {@link #getCoveredCount}
     * @return what {@link #getCoveredMembers} says; where that is not known, yes for everybody if as many are covered as
     *     the household has members, or if it is not known how many are and the category is one of whole households; else
     *     unknown, or withheld if the covered members are
     */
    default Fact<Boolean> covers(PersonId member, Fact<Integer> householdSize) {
        return Holding.covers(this, member, householdSize);
    }

    @Override
    default List<LocalDate> orderedDays() {
        return Dated.days(Optional.of(getValidFrom()), getValidUntil());
    }

    /**
     * Starts a recognition.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Recognition}; {@code build} requires category and first day and throws {@link
     * InvalidValueException} with code {@code RECOGNITION_END} if there is an end reason without a last day, or {@code
     * COUNT_NEGATIVE}.
     */
    final class Builder extends ImmutableRecognition.Builder {
        Builder() {}
    }
}
