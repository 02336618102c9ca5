package io.github.zhuanjie.household;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.validation.Dated;
import io.github.zhuanjie.validation.DatesInOrder;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recognition of a household or a person in an assistance category (认定), with the days between which it holds.
 * Kept after it ends, so that a household carries its history.
 */
@Value.Immutable
@DatesInOrder
public interface Recognition extends Dated {

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
     * @return the day, inclusive; empty if it holds until revoked
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
     * Tells whether the recognition holds on a day.
     *
     * @param date  the day
     * @return true if it has begun and not ended
     */
    default boolean isInForce(LocalDate date) {
        return !date.isBefore(getValidFrom())
                && getValidUntil().map(until -> !date.isAfter(until)).orElse(true);
    }

    @Override
    default Optional<LocalDate> firstDay() {
        return Optional.of(getValidFrom());
    }

    @Override
    default Optional<LocalDate> lastDay() {
        return getValidUntil();
    }

    /**
     * Starts a recognition.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Recognition}; {@code build} requires category and first day. */
    final class Builder extends ImmutableRecognition.Builder {
        Builder() {}
    }
}
