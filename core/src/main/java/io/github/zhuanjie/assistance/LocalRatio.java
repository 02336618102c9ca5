package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A ratio that one area has set for some span of days, such as the income multiple of the dibao margin.
 *
 * <p>The library ships none: no text of Jiangsu that is in force and states one was found. Systems add their own.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface LocalRatio {

    /**
     * Returns what the ratio is for.
     *
     * @return the kind
     */
    LocalRatioKind getKind();

    /**
     * Returns the area that set the ratio.
     *
     * @return a county, a prefecture or a province
     */
    DivisionCode getArea();

    /**
     * Returns the first day.
     *
     * @return the day from which the ratio is in force
     */
    LocalDate getValidFrom();

    /**
     * Returns the last day for which the ratio is confirmed.
     *
     * @return the day, inclusive
     */
    LocalDate getValidUntil();

    /**
     * Returns the ratio.
     *
     * @return a multiple such as {@code 1.5}, or a share such as {@code 0.6}
     */
    Ratio getRatio();

    /**
     * Tells whether exactly the ratio is enough: local texts say either 不低于 or 高于 of the share of rigid expenditure, and
     * either 不超过 or 低于 of the income multiple of the margin.
     *
     * @return true if what equals the ratio satisfies the rule; there is no default, since places differ
     */
    boolean isInclusive();

    /**
     * Returns where the ratio was read.
     *
     * @return a document number or publication
     */
    String getSource();

    /**
     * Returns the days for which the ratio is confirmed.
     *
     * @return the span from {@link #getValidFrom()} to {@link #getValidUntil()}
     */
    default DaySpan span() {
        return new DaySpan(getValidFrom(), getValidUntil());
    }

    /** Requires an ordered span and a ratio above zero. */
    @Value.Check
    default void check() {
        span();
        if (getRatio().equals(Ratio.ZERO)) {
            throw new InvalidValueException("LOCAL_FIGURE", "a local ratio must be above zero");
        }
    }

    /**
     * Starts a ratio.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link LocalRatio}; {@code build} requires every attribute and throws {@link InvalidValueException} with
     * code {@code SPAN_ORDER} or {@code LOCAL_FIGURE}.
     */
    final class Builder extends ImmutableLocalRatio.Builder {
        Builder() {}
    }
}
