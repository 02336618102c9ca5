package io.github.zhuanjie.followup;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.transition.ReferralState;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long a referral may stay in a state where an area has set a limit: within so many days of being sent it is to be
 * answered, and the like. Counted from the day on which the state began, which itself does not count.
 *
 * <p>The library ships none: no text that sets one for referrals to charities was found. Systems add their own.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface StateDeadline {

    /**
     * Returns the state that is to end.
     *
     * @return the state
     */
    ReferralState getState();

    /**
     * Returns the area that set the limit.
     *
     * @return the division
     */
    DivisionCode getArea();

    /**
     * Returns the first day.
     *
     * @return the day from which the limit holds for states that begin
     */
    LocalDate getValidFrom();

    /**
     * Returns the last day for which the limit is confirmed.
     *
     * @return the day, inclusive
     */
    LocalDate getValidUntil();

    /**
     * Returns the limit.
     *
     * @return so many working days, days or months
     */
    DeadlineRule getLimit();

    /**
     * Returns how long before the last day somebody is to be reminded.
     *
     * @return working days, 1 or more; empty if nobody is
     */
    Optional<Integer> getRemindBefore();

    /**
     * Returns where the limit was read.
     *
     * @return a document number or an agreement of the two sides
     */
    String getSource();

    /**
     * Returns the days for which the limit is confirmed.
     *
     * @return the span from {@link #getValidFrom()} to {@link #getValidUntil()}
     */
    default DaySpan span() {
        return new DaySpan(getValidFrom(), getValidUntil());
    }

    /**
     * Requires an ordered span and a reminder before the last day.
     *
     * @throws InvalidValueException with code {@code SPAN_ORDER}, or {@code DEADLINE_REMINDER} if the reminder is less than
     *     one day before
     */
    @Value.Check
    default void check() {
        span();
        if (getRemindBefore().filter(days -> days < 1).isPresent()) {
            throw new InvalidValueException("DEADLINE_REMINDER", "a reminder must be 1 working day before or more");
        }
    }

    /**
     * Starts a limit.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StateDeadline}; {@code build} requires state, area, span, limit and source. */
    final class Builder extends ImmutableStateDeadline.Builder {
        Builder() {}
    }
}
