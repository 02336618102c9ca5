package io.github.zhuanjie.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityScoreTest {

    private static final PriorityContribution AGE = new PriorityContribution(PriorityFactor.AGE, 7);
    private static final PriorityContribution CATEGORY = new PriorityContribution(PriorityFactor.CATEGORY, 50);

    @Test
    void addsUpWhatTheFactorsGaveInTheirOrder() {
        PriorityScore score =
                new PriorityScore(1, 0, List.of(AGE, CATEGORY), Set.of(PriorityFactor.ILLNESS, PriorityFactor.INCOME));
        assertThat(score.points()).isEqualTo(57);
        assertThat(score.priority()).isEqualTo(57);
        assertThat(score.contributions()).containsExactly(CATEGORY, AGE);
        assertThat(score.unknown()).containsExactly(PriorityFactor.INCOME, PriorityFactor.ILLNESS);
    }

    @Test
    void theTierGoesBeforeAnyPoints() {
        List<PriorityContribution> most = Stream.of(PriorityFactor.values())
                .map(factor -> new PriorityContribution(factor, PriorityPolicy.MAX_POINTS))
                .toList();
        int last = Integer.MAX_VALUE;
        for (int tier = 1; tier <= PriorityPolicy.MAX_TIERS + 1; tier++) {
            int best = new PriorityScore(tier, PriorityPolicy.MAX_TIERS, most, Set.of()).priority();
            int worst = new PriorityScore(tier, PriorityPolicy.MAX_TIERS, List.of(), Set.of()).priority();
            assertThat(last).isGreaterThan(best);
            assertThat(best).isGreaterThan(worst);
            last = worst;
        }
        assertThat(last).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "4, 2", "1, 101", "0, -1", "1, -1"})
    void refusesATierThatIsNotThere(int tier, int tiers) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PriorityScore(tier, tiers, List.of(), Set.of()))
                .extracting(InvalidValueException::getCode)
                .isEqualTo("PRIORITY_SCORE");
    }

    @Test
    void refusesAFactorThatGivesTwiceOrNothing() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PriorityScore(1, 0, List.of(AGE, AGE), Set.of()))
                .extracting(InvalidValueException::getCode)
                .isEqualTo("PRIORITY_SCORE");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new PriorityContribution(PriorityFactor.AGE, 0))
                .extracting(InvalidValueException::getCode)
                .isEqualTo("PRIORITY_SCORE");
    }

    @Test
    void printsNothingOfThePerson() {
        assertThat(new PriorityScore(1, 0, List.of(AGE), Set.of(PriorityFactor.ILLNESS)))
                .hasToString("PriorityScore[***]");
        assertThat(AGE).hasToString("PriorityContribution[***]");
    }
}
