package io.github.zhuanjie.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.Division;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalFiguresTest {

    private static final DivisionCode YIZHENG = DivisionCode.of("321081");
    private static final DivisionCode VILLAGE = DivisionCode.of("321081100001");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2024, 12, 31);

    private static LocalRatio ratio(LocalRatioKind kind, String area, String ratio) {
        return LocalRatio.builder()
                .inclusive(false)
                .kind(kind)
                .area(DivisionCode.of(area))
                .validFrom(NEW_YEAR)
                .validUntil(NEW_YEARS_EVE)
                .ratio(Ratio.parse(ratio))
                .source("test")
                .build();
    }

    private static DisposableIncome income(String area, int year, long yuan) {
        return DisposableIncome.builder()
                .area(DivisionCode.of(area))
                .year(year)
                .perPerson(Yuan.of(yuan))
                .source("test")
                .build();
    }

    private static LocalStandards ratios(LocalRatio... ratios) {
        return LocalStandards.of(List.of(), List.of(ratios), List.of());
    }

    private static LocalStandards incomes(DisposableIncome... incomes) {
        return LocalStandards.of(List.of(), List.of(), List.of(incomes));
    }

    @Nested
    class Ratios {

        private final LocalRatio province = ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "320000", "1.5");
        private final LocalRatio city = ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "321000", "1.8");
        private final LocalRatio county = ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "321081", "2");

        @Test
        void theNearestAreaThatHasOneAnswers() {
            LocalStandards all = ratios(province, city, county);
            assertThat(all.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEAR))
                    .contains(county);
            assertThat(all.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, DivisionCode.of("321084"), NEW_YEAR))
                    .contains(city);
            assertThat(all.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, DivisionCode.of("320100"), NEW_YEAR))
                    .contains(province);
            assertThat(all.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, DivisionCode.of("330100"), NEW_YEAR))
                    .isEmpty();
        }

        @Test
        void aRatioOfOneKindIsNoneOfTheOther() {
            assertThat(ratios(city).findRatio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, VILLAGE, NEW_YEAR))
                    .isEmpty();
            LocalRatio rigid = ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, "321000", "0.6");
            LocalStandards both = ratios(city, rigid);
            assertThat(both.findRatio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, VILLAGE, NEW_YEAR))
                    .contains(rigid);
            assertThat(both.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEAR))
                    .contains(city);
        }

        @Test
        void aRatioEndsOnItsLastDay() {
            LocalStandards one = ratios(city);
            assertThat(one.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEARS_EVE))
                    .isPresent();
            assertThat(one.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEARS_EVE.plusDays(1)))
                    .isEmpty();
            assertThat(one.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEAR.minusDays(1)))
                    .isEmpty();
        }

        @Test
        void gapsOfRatiosCountTheProvincesOwn() {
            LocalStandards one = ratios(province);
            DaySpan asked = new DaySpan(NEW_YEAR.minusDays(1), NEW_YEARS_EVE.plusDays(1));
            assertThat(one.ratioGaps(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, asked))
                    .containsExactly(
                            new DaySpan(NEW_YEAR.minusDays(1), NEW_YEAR.minusDays(1)),
                            new DaySpan(NEW_YEARS_EVE.plusDays(1), NEW_YEARS_EVE.plusDays(1)));
            assertThat(one.ratioGaps(LocalRatioKind.RIGID_EXPENDITURE_RATIO, VILLAGE, asked))
                    .containsExactly(asked);
        }

        @Test
        void refusesTwoOfAKindAndAreaOnOneDay() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ratios(city, city))
                    .withMessage("ratios of an area must not overlap: 321000 from 2024-01-01");
        }

        @Test
        void aRatioIsPositiveAndItsSpanInOrder() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "321000", "0"))
                    .withMessage("a local ratio must be above zero")
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("LOCAL_FIGURE");
            assertThat(ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "321000", "0.0001"))
                    .isNotNull();
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> LocalRatio.builder()
                            .inclusive(false)
                            .from(city)
                            .validUntil(NEW_YEAR.minusDays(1))
                            .build())
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("SPAN_ORDER");
        }
    }

    @Nested
    class Incomes {

        @Test
        void areFoundByYearForTheCountyOrItsPrefecture() {
            DisposableIncome city = income("321000", 2023, 50_000);
            DisposableIncome county = income("321081", 2023, 48_000);
            LocalStandards both = incomes(city, county);
            assertThat(both.findDisposableIncome(VILLAGE, 2023)).contains(county);
            assertThat(both.findDisposableIncome(DivisionCode.of("321084"), 2023))
                    .contains(city);
            assertThat(both.findDisposableIncome(VILLAGE, 2024)).isEmpty();
            assertThat(both.findDisposableIncome(VILLAGE, 2022)).isEmpty();
            assertThat(both.findDisposableIncome(DivisionCode.of("320100"), 2023))
                    .isEmpty();
        }

        @Test
        void refusesTwoOfAnAreaAndYear() {
            DisposableIncome one = income("321000", 2023, 50_000);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> incomes(one, one))
                    .withMessage("incomes of an area must not overlap: 321000 from 2023-01-01");
            assertThat(incomes(one, income("321000", 2024, 51_000))).isNotNull();
        }

        @Test
        void hasAYearOfFourDigitsAndAPositiveFigure() {
            assertThat(income("321000", 1000, 1)).isNotNull();
            assertThat(income("321000", 9999, 1)).isNotNull();
            for (int year : new int[] {999, 10_000}) {
                assertThatExceptionOfType(InvalidValueException.class)
                        .isThrownBy(() -> income("321000", year, 1))
                        .withMessage("year must have four digits")
                        .extracting(InvalidValueException::getCode)
                        .isEqualTo("LOCAL_YEAR");
            }
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> income("321000", 2024, 0))
                    .withMessage("disposable income must be above zero")
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("LOCAL_FIGURE");
        }
    }

    @Nested
    class Gaps {

        @Test
        void theMissingYearsOfXuzhouAreVisible() {
            assertThat(LocalStandards.published()
                            .gaps(DivisionCode.of("320300"), LocalDate.of(2021, 7, 1), LocalDate.of(2026, 6, 30)))
                    .containsExactly(
                            new DaySpan(LocalDate.of(2021, 7, 1), LocalDate.of(2022, 6, 30)),
                            new DaySpan(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)),
                            new DaySpan(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
        }

        @Test
        void aCoveredSpanHasNone() {
            LocalStandards one = LocalStandards.of(List.of(Samples.standard("321000", 800)));
            assertThat(one.gaps(VILLAGE, NEW_YEAR, NEW_YEARS_EVE)).isEmpty();
            assertThat(one.gaps(VILLAGE, NEW_YEAR.plusDays(9), NEW_YEARS_EVE.minusDays(9)))
                    .isEmpty();
            assertThat(one.gaps(VILLAGE, NEW_YEAR.minusDays(1), NEW_YEARS_EVE))
                    .containsExactly(new DaySpan(NEW_YEAR.minusDays(1), NEW_YEAR.minusDays(1)));
            assertThat(one.gaps(VILLAGE, NEW_YEAR, NEW_YEARS_EVE.plusDays(1)))
                    .containsExactly(new DaySpan(NEW_YEARS_EVE.plusDays(1), NEW_YEARS_EVE.plusDays(1)));
        }

        @Test
        void figuresOutsideTheSpanAskedForDoNotCount() {
            LocalStandards one = LocalStandards.of(List.of(Samples.standard("321000", 800)));
            LocalDate later = LocalDate.of(2026, 1, 1);
            assertThat(one.gaps(VILLAGE, later, later)).containsExactly(new DaySpan(later, later));
            LocalDate earlier = LocalDate.of(2020, 1, 1);
            assertThat(one.gaps(VILLAGE, earlier, earlier.plusDays(1)))
                    .containsExactly(new DaySpan(earlier, earlier.plusDays(1)));
        }

        @Test
        void theCountysFigureFillsTheGapOfItsPrefectureAndCountsOnce() {
            LocalStandards both =
                    LocalStandards.of(List.of(Samples.standard("321000", 800), Samples.standard("321081", 900)));
            assertThat(both.gaps(YIZHENG, NEW_YEAR, NEW_YEARS_EVE.plusDays(2)))
                    .containsExactly(new DaySpan(NEW_YEARS_EVE.plusDays(1), NEW_YEARS_EVE.plusDays(2)));
        }

        @Test
        void refusesDaysInTheWrongOrder() {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> LocalStandards.published().gaps(YIZHENG, NEW_YEAR, NEW_YEAR.minusDays(1)))
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("SPAN_ORDER");
        }
    }

    @Nested
    class Published {

        private final LocalStandards published = LocalStandards.published();

        @Test
        void eightPrefecturesOfJiangsuHaveNoFigureOfTheirOwn() {
            List<DivisionCode> missing = DivisionRegistry.standard().childrenOf(DivisionCode.of("320000")).stream()
                    .map(Division::code)
                    .filter(city -> !published.coverage().containsKey(city))
                    .toList();
            assertThat(missing)
                    .map(DivisionCode::toString)
                    .containsExactly("320400", "320600", "320700", "320800", "320900", "321100", "321200", "321300");
        }

        @Test
        void coverageJoinsYearsThatFollowEachOther() {
            assertThat(published.coverage().get(DivisionCode.of("320100")))
                    .containsExactly(new DaySpan(LocalDate.of(2020, 7, 1), LocalDate.of(2022, 6, 30)));
            assertThat(published.coverage().get(DivisionCode.of("320300")))
                    .containsExactly(
                            new DaySpan(LocalDate.of(2022, 7, 1), LocalDate.of(2023, 6, 30)),
                            new DaySpan(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)));
            assertThat(published.coverage().keySet())
                    .map(DivisionCode::toString)
                    .containsExactly("320100", "320200", "320282", "320300", "320500", "320681", "320831", "321000");
        }

        @Test
        void everyFigureIsTheOneThatWasRead() {
            assertThat(List.of(
                            figure("320100", 2020),
                            figure("320100", 2021),
                            figure("320200", 2025),
                            figure("320282", 2025),
                            figure("320300", 2022),
                            figure("320300", 2024),
                            figure("320500", 2020),
                            figure("320500", 2025),
                            figure("320681", 2020),
                            figure("320681", 2022),
                            figure("320831", 2019),
                            figure("321000", 2023)))
                    .containsExactly(945L, 985L, 1167L, 1167L, 709L, 760L, 1045L, 1208L, 710L, 780L, 610L, 800L);
        }

        @Test
        void noRatioAndNoIncomeShips() {
            DaySpan always = new DaySpan(LocalDate.of(2000, 1, 1), LocalDate.of(2030, 12, 31));
            for (LocalRatioKind kind : LocalRatioKind.values()) {
                assertThat(published.ratioGaps(kind, VILLAGE, always)).containsExactly(always);
            }
            assertThat(published.findDisposableIncome(VILLAGE, 2023)).isEmpty();
        }

        private long figure(String area, int year) {
            return published
                            .find(DivisionCode.of(area), LocalDate.of(year, 7, 1))
                            .map(LocalStandard::getMonthlyPerPerson)
                            .orElseThrow()
                            .toFen()
                    / 100;
        }
    }

    @Nested
    class Additions {

        @Test
        void ownFiguresStandBesideThePublished() {
            LocalStandards own = LocalStandards.of(
                    List.of(Samples.standard("321181", 860)),
                    List.of(ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "321000", "2")),
                    List.of(income("321000", 2023, 50_000)));
            LocalStandards both = LocalStandards.published().plus(own);
            assertThat(both.find(DivisionCode.of("321181"), NEW_YEAR)).isPresent();
            assertThat(both.find(VILLAGE, NEW_YEAR)).isPresent();
            assertThat(both.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEAR))
                    .isPresent();
            assertThat(both.findDisposableIncome(VILLAGE, 2023)).isPresent();
            assertThat(own.plus(LocalStandards.of(List.of())).findDisposableIncome(VILLAGE, 2023))
                    .isPresent();
            assertThat(own.plus(LocalStandards.of(List.of()))
                            .findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, VILLAGE, NEW_YEAR))
                    .isPresent();
        }

        @Test
        void anOwnFigureDoesNotOverrideAPublishedOne() {
            LocalStandards own = LocalStandards.of(List.of(Samples.standard("321000", 860)));
            LocalStandards published = LocalStandards.published();
            assertThatIllegalArgumentException().isThrownBy(() -> published.plus(own));
        }
    }
}
