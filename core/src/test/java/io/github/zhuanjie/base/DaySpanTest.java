package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaySpanTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Test
    void containsBothItsEnds() {
        DaySpan span = new DaySpan(DAY, DAY.plusDays(2));
        assertThat(span.contains(DAY.minusDays(1))).isFalse();
        assertThat(span.contains(DAY)).isTrue();
        assertThat(span.contains(DAY.plusDays(2))).isTrue();
        assertThat(span.contains(DAY.plusDays(3))).isFalse();
        assertThat(new DaySpan(DAY, DAY).contains(DAY)).isTrue();
    }

    @Test
    void refusesDaysInTheWrongOrder() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new DaySpan(DAY, DAY.minusDays(1)))
                .withMessage("last day must not be before the first")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("SPAN_ORDER");
        assertThatNullPointerException()
                .isThrownBy(() -> new DaySpan(null, DAY))
                .withMessage("first");
    }

    @Test
    void overlapsWhatSharesADayWithIt() {
        DaySpan span = new DaySpan(DAY, DAY.plusDays(2));
        assertThat(span.overlaps(span)).isTrue();
        assertThat(span.overlaps(new DaySpan(DAY.minusDays(3), DAY))).isTrue();
        assertThat(span.overlaps(new DaySpan(DAY.minusDays(3), DAY.minusDays(1))))
                .isFalse();
        assertThat(span.overlaps(new DaySpan(DAY.plusDays(2), DAY.plusDays(9)))).isTrue();
        assertThat(span.overlaps(new DaySpan(DAY.plusDays(3), DAY.plusDays(9)))).isFalse();
    }

    @Test
    void isOrderedByFirstThenByLastDay() {
        DaySpan span = new DaySpan(DAY, DAY.plusDays(2));
        assertThat(span).isLessThan(new DaySpan(DAY.plusDays(1), DAY.plusDays(1)));
        assertThat(span).isGreaterThan(new DaySpan(DAY, DAY.plusDays(1)));
        assertThat(span).isEqualByComparingTo(new DaySpan(DAY, DAY.plusDays(2)));
    }
}
