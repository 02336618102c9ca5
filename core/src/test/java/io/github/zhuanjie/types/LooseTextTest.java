package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which other ways of writing mean one thing only. */
class LooseTextTest {

    @ParameterizedTest
    @CsvSource({
        "2024/5/31, 2024-05-31",
        "2024-5-1, 2024-05-01",
        "2024.12.01, 2024-12-01",
        "20240531, 2024-05-31",
        "2024年5月31日, 2024-05-31",
        "2024年05月3, 2024-05-03",
        "２０２４／５／３１, 2024-05-31",
        "2024-05-31T00:00:00, 2024-05-31",
        "2024-05-31 00:00:00.000, 2024-05-31",
        "2024-05-31 00:00, 2024-05-31",
        "2024/13/40, 2024-13-40", // the type's own parser refuses it
    })
    void daysWithTheYearFirst(String text, String day) {
        assertThat(LooseText.date(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/5/2024",
                "5-31",
                "2024/5-31",
                "2024-05-31T00:00:00Z",
                "2024-05-30T16:00:00",
                "24-5-31",
                "2024531",
                "2024年5月",
                "2024-05-31T00:00:00.0000000001",
                "民国113年5月31日",
                ""
            })
    void daysThatMayBeOthersAreNotRead(String text) {
        assertThat(LooseText.date(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "￥1,200.00|1200.00",
                "¥5|5",
                "1,234,567,890.1|1234567890.1",
                "999,999,999,999|999999999999",
                "1200元|1200",
                "１２００．５０|1200.50",
                "1200.5000|1200.50",
                "1.2000|1.20",
                "-0.50|-0.50",
                "12.3|12.3",
            })
    void amountsWithSignsAndGroups(String text, String amount) {
        assertThat(LooseText.amount(text)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.200,50",
                "1,20",
                "12,00",
                "1200.505",
                "1.200",
                "1200.500",
                "1,200.000",
                "1200.5050",
                "1.2万",
                "5万元",
                "1e3",
                "1e1000000",
                "+5",
                "$5",
                "1 200",
                ".5",
                "5.",
                "1234567890123",
                "1,234,567,890,123",
                "1200.000000000000000000000000000000000000000000001"
            })
    void otherAmountsAreNotRead(String text) {
        assertThat(LooseText.amount(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12,12",
        "2023,2023",
        "-100,-100",
        "０１２,12",
        "-7,-7",
        "3.0,3",
        "-0,0",
        "00,0",
        "-00.00,0",
        "2147483648,2147483648"
    })
    void wholeNumbers(String text, String number) {
        assertThat(LooseText.integer(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5", "1e3", "", "-", "12345678901", "三", "0x10", "1,000"})
    void otherNumbersAreNotRead(String text) {
        assertThat(LooseText.integer(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-31T16:30:00+08:00, 2024-05-31T08:30:00Z",
        "2024-05-31 16:30:00+08:00, 2024-05-31T08:30:00Z",
        "2024-05-31t08:30:00z, 2024-05-31T08:30:00Z",
        "2024-05-31T08:30Z, 2024-05-31T08:30:00Z",
    })
    void timesWithTheirOffset(String text, String time) {
        assertThat(LooseText.instant(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2024-05-31T08:30:00", "2024-05-31", "1717144200", "2024-05-31T08:30:00[Asia/Shanghai]xxxxxxx"})
    void otherTimesAreNotRead(String text) {
        assertThat(LooseText.instant(text)).isEmpty();
    }

    @Test
    void truthAndUntruth() {
        assertThat(LooseText.flag(" true ")).contains(true);
        assertThat(LooseText.flag("False")).contains(false);
        assertThat(LooseText.flag("是")).contains(true);
        assertThat(LooseText.flag("否")).contains(false);
        assertThat(LooseText.flag("１")).contains(true);
        assertThat(LooseText.flag("0")).contains(false);
        assertThat(LooseText.flag("2")).isEmpty();
        assertThat(LooseText.flag("yes")).isEmpty();
        assertThat(LooseText.flag(" ".repeat(40) + "是")).isEmpty();
    }

    @Test
    void whatStandsAroundATextIsDropped() {
        assertThat(LooseText.trimmed("　'aＢ' ")).contains("aＢ");
        assertThat(LooseText.narrowed("　'aＢ' ")).contains("AB");
    }
}
