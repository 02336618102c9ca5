package io.github.zhuanjie.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecognitionsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);
    private static final Period MONTH = Period.ofMonths(1);
    private static final Period TWO_YEARS = Period.ofYears(2);

    private static Recognition from(AssistanceCategory category, LocalDate first, LocalDate last) {
        return Recognition.builder()
                .category(category)
                .validFrom(first)
                .validUntil(last)
                .build();
    }

    private static Recognition until(LocalDate last) {
        return from(AssistanceCategory.DIBAO, last.minusYears(1), last);
    }

    private static Recognitions of(Recognition... recognitions) {
        return Recognitions.of(List.of(recognitions));
    }

    @Test
    void tellsWhatIsInForceOnADayOrderedByCategoryAndDay() {
        Recognition open = Samples.recognition(AssistanceCategory.RIGID);
        Recognition today = from(AssistanceCategory.DIBAO, DAY, DAY);
        Recognition earlier = from(AssistanceCategory.DIBAO, DAY.minusDays(2), DAY);
        Recognition past = until(DAY.minusDays(1));
        assertThat(of(open, today, past, earlier).inForceOn(DAY)).containsExactly(earlier, today, open);
        assertThat(of().inForceOn(DAY)).isEmpty();
    }

    @Nested
    class Expiring {

        @Test
        void withinAPeriodIncludesItsLastDay() {
            Recognition last = until(DAY.plus(MONTH));
            assertThat(of(last).expiringWithin(DAY, MONTH)).containsExactly(last);
            assertThat(of(until(DAY.plus(MONTH).plusDays(1))).expiringWithin(DAY, MONTH))
                    .isEmpty();
            assertThat(of(until(DAY)).expiringWithin(DAY, MONTH)).hasSize(1);
            assertThat(of(until(DAY.minusDays(1))).expiringWithin(DAY, MONTH)).isEmpty();
        }

        @Test
        void isNotWhatHoldsUntilRevokedOrHasNotBegun() {
            assertThat(of(Samples.recognition(AssistanceCategory.DIBAO)).expiringWithin(DAY, MONTH))
                    .isEmpty();
            assertThat(of(from(AssistanceCategory.DIBAO, DAY.plusDays(1), DAY.plusDays(2)))
                            .expiringWithin(DAY, MONTH))
                    .isEmpty();
        }

        @Test
        void isNotWhatWasRenewedWithoutAGap() {
            Recognition old = until(DAY.plusDays(3));
            Recognition next = from(AssistanceCategory.DIBAO_SINGLE, DAY.plusDays(4), DAY.plusYears(1));
            assertThat(of(old, next).expiringWithin(DAY, MONTH)).isEmpty();
            Recognition late = from(AssistanceCategory.DIBAO_SINGLE, DAY.plusDays(5), DAY.plusYears(1));
            assertThat(of(old, late).expiringWithin(DAY, MONTH)).containsExactly(old);
            Recognition other = from(AssistanceCategory.RIGID, DAY.plusDays(4), DAY.plusYears(1));
            assertThat(of(old, other).expiringWithin(DAY, MONTH)).containsExactly(old);
        }
    }

    @Nested
    class Left {

        @Test
        void lessThanTwoYearsAgo() {
            Recognition yesterday = until(DAY.minusDays(1));
            assertThat(of(yesterday).leftWithin(DAY, TWO_YEARS)).containsExactly(yesterday);
            assertThat(of(until(DAY)).leftWithin(DAY, TWO_YEARS)).isEmpty();
            Recognition justWithin = until(DAY.minus(TWO_YEARS));
            assertThat(of(justWithin).leftWithin(DAY, TWO_YEARS)).containsExactly(justWithin);
            assertThat(of(until(DAY.minus(TWO_YEARS).minusDays(1))).leftWithin(DAY, TWO_YEARS))
                    .isEmpty();
        }

        @Test
        void isNotWhatIsHeldAgain() {
            Recognition past = until(DAY.minusMonths(3));
            assertThat(of(past, from(AssistanceCategory.DIBAO, DAY, DAY.plusYears(1)))
                            .leftWithin(DAY, TWO_YEARS))
                    .isEmpty();
            assertThat(of(past, from(AssistanceCategory.DIBAO, DAY.plusDays(1), DAY.plusYears(1)))
                            .leftWithin(DAY, TWO_YEARS))
                    .containsExactly(past);
            Recognition single = from(AssistanceCategory.DIBAO_SINGLE, DAY.minusYears(1), DAY.minusDays(1));
            assertThat(of(single, Samples.recognition(AssistanceCategory.DIBAO)).leftWithin(DAY, TWO_YEARS))
                    .isEmpty();
        }

        @Test
        void isNotWhatNeverEnded() {
            assertThat(of(Samples.recognition(AssistanceCategory.DIBAO)).leftWithin(DAY, TWO_YEARS))
                    .isEmpty();
        }
    }

    @Test
    void printsHowManyOnly() {
        assertThat(of(until(DAY), until(DAY))).hasToString("Recognitions[2]");
    }

    @Test
    void aRecognitionThatEndedHasALastDay() {
        Recognition.Builder ended = Recognition.builder()
                .from(Samples.recognition(AssistanceCategory.DIBAO))
                .endReason(RecognitionEnd.DIED);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(ended::build)
                .withMessage("a recognition that has ended must have a last day")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("RECOGNITION_END");
        assertThat(ended.validUntil(DAY).build().getEndReason()).contains(RecognitionEnd.DIED);
    }

    @Test
    void aCountIsNotNegative() {
        Recognition.Builder counted = Recognition.builder().from(Samples.recognition(AssistanceCategory.DIBAO));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> counted.coveredCount(Fact.known(-1)).build())
                .withMessage("a number of people or things must not be negative")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("COUNT_NEGATIVE");
        assertThat(counted.coveredCount(Fact.known(0)).build().getCoveredCount())
                .isEqualTo(Fact.known(0));
    }
}
