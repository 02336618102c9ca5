package io.github.zhuanjie.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.household.SingleHead;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.BirthDateAgrees;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidatorsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Test
    void nothingIsValid() {
        assertThat(new NotNegative.OfYuan().isValid(null, null)).isTrue();
        assertThat(new DatesInOrder.Validator().isValid(null, null)).isTrue();
        assertThat(new SingleHead.Validator().isValid(null, null)).isTrue();
        assertThat(new BirthDateAgrees.Validator().isValid(null, null)).isTrue();
    }

    @Test
    void zeroIsNotNegative() {
        assertThat(new NotNegative.OfYuan().isValid(Yuan.ZERO, null)).isTrue();
        assertThat(new NotNegative.OfYuan().isValid(Yuan.ofFen(-1), null)).isFalse();
    }

    @Test
    void datesAreInOrderIfOneIsMissingOrTheyAreEqual() {
        assertThat(isInOrder(DAY, DAY)).isTrue();
        assertThat(isInOrder(DAY, DAY.plusDays(1))).isTrue();
        assertThat(isInOrder(DAY, null)).isTrue();
        assertThat(isInOrder(null, DAY)).isTrue();
        assertThat(isInOrder(null, null)).isTrue();
        assertThat(isInOrder(DAY, DAY.minusDays(1))).isFalse();
    }

    private static boolean isInOrder(LocalDate first, LocalDate last) {
        Dated dated = () -> Dated.days(Optional.ofNullable(first), Optional.ofNullable(last));
        return new DatesInOrder.Validator().isValid(dated, null);
    }
}
