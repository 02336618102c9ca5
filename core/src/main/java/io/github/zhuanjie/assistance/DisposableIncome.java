package io.github.zhuanjie.assistance;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import org.immutables.value.Value;

/**
 * The disposable income per head of one area in one calendar year (居民人均可支配收入), which recognition for rigid
 * expenditure compares with (民发〔2024〕57号: of the year before).
 *
 * <p>The library ships none. Which residents a local rule means, all or those of town or country, is for who enters the
 * figure to say in its source.
 */
@Value.Immutable
@Disclosure(DisclosureClass.PUBLIC)
public interface DisposableIncome {

    /**
     * Returns the area.
     *
     * @return a county or a prefecture
     */
    DivisionCode getArea();

    /**
     * Returns the calendar year that the figure is about.
     *
     * @return the year, four digits
     */
    int getYear();

    /**
     * Returns the figure.
     *
     * @return yuan per person and year
     */
    Yuan getPerPerson();

    /**
     * Returns where the figure was read.
     *
     * @return a publication
     */
    String getSource();

    /** Requires a year of four digits and a figure above zero. */
    @Value.Check
    default void check() {
        if (getYear() < 1000 || getYear() > 9999) {
            throw new InvalidValueException("LOCAL_YEAR", "year must have four digits");
        }
        if (getPerPerson().compareTo(Yuan.ZERO) <= 0) {
            throw new InvalidValueException("LOCAL_FIGURE", "disposable income must be above zero");
        }
    }

    /**
     * Starts a figure.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link DisposableIncome}; {@code build} requires every attribute and throws {@link
     * InvalidValueException} with code {@code LOCAL_YEAR} or {@code LOCAL_FIGURE}.
     */
    final class Builder extends ImmutableDisposableIncome.Builder {
        Builder() {}
    }
}
