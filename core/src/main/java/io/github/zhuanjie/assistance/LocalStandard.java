package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The subsistence standard (低保标准) of one area over one span of days, in yuan per person and month.
 *
 * <p>The end is part of the record, because a standard is revised every year, normally on 1 July: a figure is only
 * good until the day for which somebody has confirmed it.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface LocalStandard {

    /**
     * Returns the area that set the standard.
     *
     * @return a prefecture, a county with a standard of its own, or a province: the municipalities have one standard
     */
    DivisionCode getArea();

    /**
     * Returns the first day.
     *
     * @return the day from which the standard is in force
     */
    LocalDate getValidFrom();

    /**
     * Returns the last day for which the figure is confirmed.
     *
     * @return the day, inclusive
     */
    LocalDate getValidUntil();

    /**
     * Returns the figure.
     *
     * @return yuan per person and month
     */
    Yuan getMonthlyPerPerson();

    /**
     * Returns where the figure was read.
     *
     * @return a document number or publication
     */
    String getSource();

    /**
     * Returns the days for which the figure is confirmed.
     *
     * @return the span from {@link #getValidFrom()} to {@link #getValidUntil()}
     */
    default DaySpan span() {
        return new DaySpan(getValidFrom(), getValidUntil());
    }

    /** Requires an ordered span and a figure above zero. */
    @Value.Check
    default void check() {
        span();
        if (getMonthlyPerPerson().compareTo(Yuan.ZERO) <= 0) {
            throw new InvalidValueException("LOCAL_FIGURE", "a local standard must be above zero");
        }
    }

    /**
     * Tells whether the standard is in force.
     *
     * @param date  the day asked for
     * @return true if the day lies in the confirmed span
     */
    default boolean isInForce(LocalDate date) {
        return span().contains(date);
    }

    /**
     * Starts a standard.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link LocalStandard}; {@code build} requires every attribute and throws {@link InvalidValueException}
     * with code {@code SPAN_ORDER} or {@code LOCAL_FIGURE}.
     */
    final class Builder extends ImmutableLocalStandard.Builder {
        Builder() {}
    }
}
