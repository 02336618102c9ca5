package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @Test
    void readsDaysInstantsAndWholeCharacters() {
        assertThat(PlainText.date("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PlainText.instant("2024-05-31T08:30:00.5Z")).isEqualTo(Instant.ofEpochMilli(1_717_144_200_500L));
        assertThat(PlainText.words("a\uD842\uDFB7")).isEqualTo("a\uD842\uDFB7");
    }

    @Test
    void writesDaysAsThePlatformDoes() {
        for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2001; day = day.plusDays(1)) {
            assertThat(PlainText.written(day)).isEqualTo(day.toString());
        }
        for (int year : new int[] {-1, 0, 7, 9999, 10_000}) {
            assertThat(PlainText.written(LocalDate.of(year, 1, 1)))
                    .isEqualTo(LocalDate.of(year, 1, 1).toString());
        }
    }

    @Test
    void refusesWhatCouldDeceiveAReaderOrALog() {
        assertThat(PlainText.line("甲 \u200D乙\uD842\uDFB7")).isEqualTo("甲 \u200D乙\uD842\uDFB7");
        assertThat(PlainText.line("")).isEmpty();
        for (String bad : new String[] {"\n", "a\t", "\u0085", "\u202E甲", "\u2028", "\uFFFE", "\uD83F\uDFFE"}) {
            refuses("TEXT_CHARACTER", () -> PlainText.line(bad));
        }
        refuses("JSON_ENCODING", () -> PlainText.line("\uD842"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "2024-2-290", "2024/02/29", "2024-02/29", "+024-02-29", "2024-02-2９", "2024-02-299"
            })
    void refusesOtherDays(String text) {
        refuses("DATE_SYNTAX", () -> PlainText.date(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-31T08:30:00+08:00",
                "2024-05-31t08:30:00z",
                "2024-05-31T08:30Z",
                "2024-05-31T25:30:00Z",
                "9999-12-31T24:00:00Z",
                "2016-12-31T23:59:60Z",
                "2024-05-31T08:60:00Z",
                "2024-02-30T08:30:00Z"
            })
    void refusesOtherInstants(String text) {
        refuses("TIME_SYNTAX", () -> PlainText.instant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P6M", "P30D", "P1Y6M", "P0D"})
    void readsPeriods(String text) {
        assertThat(PlainText.period(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "2Y", "p2y", "P-1D", "-P1D", "P1W", "P02Y", "P0Y", "P10000Y", "P1D1Y", "PT1H"})
    void refusesOtherPeriods(String text) {
        refuses("PERIOD_SYNTAX", () -> PlainText.period(text));
    }

    @Test
    void refusesHalfACharacter() {
        refuses("JSON_ENCODING", () -> PlainText.words("a\uD842"));
        refuses("JSON_ENCODING", () -> PlainText.words("\uD842a"));
        refuses("JSON_ENCODING", () -> PlainText.words("\uDFB7\uD842"));
    }

    private static void refuses(String code, Runnable reading) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(reading::run)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
