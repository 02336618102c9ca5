package io.github.zhuanjie.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalStandardsTest {

    private static final DivisionCode VILLAGE = DivisionCode.of("321081100001");
    private static final LocalDate TODAY = Samples.TODAY;

    @Test
    void thePublishedTableAnswersForYangzhouWithinItsConfirmedYear() {
        LocalStandards published = LocalStandards.published();
        assertThat(published.find(VILLAGE, LocalDate.of(2024, 6, 28)))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(800));
        assertThat(published.find(VILLAGE, LocalDate.of(2023, 7, 1))).isPresent();
        assertThat(published.find(VILLAGE, LocalDate.of(2024, 6, 30))).isPresent();
        assertThat(published.find(VILLAGE, LocalDate.of(2024, 7, 1))).isEmpty();
        assertThat(published.find(VILLAGE, LocalDate.of(2023, 6, 30))).isEmpty();
    }

    @Test
    void everyPublishedFigureNamesItsSource() {
        assertThat(LocalStandards.published().find(DivisionCode.of("320100"), LocalDate.of(2020, 7, 1)))
                .map(LocalStandard::getSource)
                .contains("宁民救〔2020〕95号 (read in a repost)");
    }

    @Test
    void theCountysOwnStandardComesFirst() {
        LocalStandards both =
                LocalStandards.of(List.of(Samples.standard("321000", 800), Samples.standard("321081", 900)));
        assertThat(both.find(VILLAGE, TODAY))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(900));
        assertThat(both.find(DivisionCode.of("321084"), TODAY))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(800));
        assertThat(both.find(DivisionCode.of("321000"), TODAY))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(800));
    }

    @Test
    void noStandardIsTakenFromElsewhere() {
        LocalStandards one = LocalStandards.of(List.of(Samples.standard("321000", 800)));
        assertThat(one.find(DivisionCode.of("320100"), TODAY)).isEmpty();
        assertThat(one.find(DivisionCode.of("320000"), TODAY)).isEmpty();
        assertThat(one.find(DivisionCode.NATIONWIDE, TODAY)).isEmpty();
    }

    @Test
    void refusesTwoStandardsOfAnAreaOnOneDay() {
        LocalStandard first = Samples.standard("321000", 800);
        LocalStandard second = standard(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 6, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalStandards.of(List.of(first, second)))
                .withMessage("standards of an area must not overlap: 321000 from 2024-12-31");
        LocalStandard inside = standard(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalStandards.of(List.of(inside, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> LocalStandards.of(List.of(first, first)));
    }

    @Test
    void acceptsStandardsThatFollowEachOther() {
        LocalStandard next = standard(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30));
        LocalStandards both = LocalStandards.of(List.of(next, Samples.standard("321000", 800)));
        assertThat(both.find(VILLAGE, LocalDate.of(2024, 12, 31)))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(800));
        assertThat(both.find(VILLAGE, LocalDate.of(2025, 1, 1)))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(850));
    }

    @Test
    void aStandardHasAnOrderedSpanAndAPositiveFigure() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> standard(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)))
                .returns("SPAN_ORDER", InvalidValueException::getCode);
        for (int figure : new int[] {0, -1}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Samples.standard("321000", figure))
                    .withMessage("a local standard must be above zero")
                    .returns("LOCAL_FIGURE", InvalidValueException::getCode);
        }
    }

    @Test
    void aMunicipalityHasOneStandardForAllItsDistricts() {
        LocalStandards shanghai = LocalStandards.of(List.of(Samples.standard("310000", 1_510)));
        DivisionCode huangpu = DivisionCode.of("310101");
        assertThat(shanghai.find(huangpu, LocalDate.of(2024, 6, 1)))
                .map(LocalStandard::getMonthlyPerPerson)
                .contains(Yuan.of(1_510));
        assertThat(shanghai.gaps(huangpu, new DaySpan(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))))
                .isEmpty();
        assertThat(shanghai.find(VILLAGE, LocalDate.of(2024, 6, 1))).isEmpty();
    }

    @Test
    void thePublishedStandardsAreLoadedOnce() {
        assertThat(LocalStandards.published()).isSameAs(LocalStandards.published());
    }

    @Test
    void aStandardHoldsOnItsFirstAndLastDay() {
        LocalStandard standard = Samples.standard("321000", 800);
        assertThat(standard.isInForce(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(standard.isInForce(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(standard.isInForce(LocalDate.of(2023, 12, 31))).isFalse();
        assertThat(standard.isInForce(LocalDate.of(2025, 1, 1))).isFalse();
    }

    private static LocalStandard standard(LocalDate from, LocalDate until) {
        return LocalStandard.builder()
                .area(DivisionCode.of("321000"))
                .validFrom(from)
                .validUntil(until)
                .monthlyPerPerson(Yuan.of(850))
                .source("test")
                .build();
    }
}
