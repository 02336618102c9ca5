package io.github.zhuanjie.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "000000, NATION, ''",
        "320000, PROVINCE, 000000",
        "321000, PREFECTURE, 320000",
        "321081, COUNTY, 321000",
        "419001, COUNTY, 419000",
        "320001, COUNTY, 320000",
        "000100, PREFECTURE, 000000",
        "321081100, TOWNSHIP, 321081",
        "321081100001, VILLAGE, 321081100",
        "321081000001, VILLAGE, 321081"
    })
    void readsLevelAndParentOffTheDigits(String text, DivisionLevel level, String parent) {
        DivisionCode code = DivisionCode.of(text);
        assertThat(code.getLevel()).isEqualTo(level);
        assertThat(code.getParent().map(DivisionCode::toString).orElse("")).isEqualTo(parent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "32108",
                "3210811",
                "32108110",
                "3210811000",
                "3210811000011",
                "321081000",
                "321081000000",
                "321081100000",
                "32108a",
                "３２１０８１",
                "\u0663\u0662\u0661\u0660\u0668\u0661",
                " 321081",
                "321081\n",
                "-32108",
                "32108/",
                "32108:"
            })
    void ofRefusesOtherForms(String text) {
        assertThat(DivisionCode.isValid(new StringBuilder(text))).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DivisionCode.of(text))
                .withMessage("division code must be 6, 9 or 12 ASCII digits in its shortest form")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("DIVISION_SYNTAX");
    }

    @Test
    void ofRefusesNull() {
        assertThatNullPointerException().isThrownBy(() -> DivisionCode.of(null)).withMessage("text");
    }

    @ParameterizedTest
    @CsvSource({
        "321081000000, 321081",
        "321081000, 321081",
        "321081100000, 321081100",
        "320000000000, 320000",
        "000000000000, 000000"
    })
    void normalizeShortensTheLongForm(String text, String canonical) {
        var normalized = DivisionCode.normalize(text);
        assertThat(normalized.value()).hasToString(canonical);
        assertThat(normalized.changes()).containsExactly(Change.SHORTENED);
    }

    @Test
    void normalizeReportsEveryRepair() {
        assertThat(DivisionCode.normalize("321081").changes()).isEmpty();
        assertThat(DivisionCode.normalize("321081000001").value()).hasToString("321081000001");
        assertThat(DivisionCode.normalize(" 321081").changes()).containsExactly(Change.TRIMMED);
        assertThat(DivisionCode.normalize(" ３21081000000").changes())
                .containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.SHORTENED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000", "321000000x", "3210000000", "000000000000000", "32108x000", "3210000"})
    void normalizeRefusesWhatNoRepairMakesACode(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> DivisionCode.normalize(text));
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, 321081100001",
        "TOWNSHIP, 321081100",
        "COUNTY, 321081",
        "PREFECTURE, 321000",
        "PROVINCE, 320000",
        "NATION, 000000"
    })
    void atLevelClimbs(DivisionLevel level, String expected) {
        assertThat(DivisionCode.of("321081100001").atLevel(level)).contains(DivisionCode.of(expected));
    }

    @Test
    void atLevelNeverDescendsOrInvents() {
        assertThat(DivisionCode.of("321000").atLevel(DivisionLevel.COUNTY)).isEmpty();
        assertThat(DivisionCode.of("321081000001").atLevel(DivisionLevel.TOWNSHIP))
                .isEmpty();
        assertThat(DivisionCode.of("320001").atLevel(DivisionLevel.PREFECTURE)).isEmpty();
    }

    @Test
    void isWithinItsAncestorsOnly() {
        DivisionCode village = DivisionCode.of("321081100001");
        assertThat(village.isWithin(DivisionCode.of("321081"))).isTrue();
        assertThat(village.isWithin(DivisionCode.of("321000"))).isTrue();
        assertThat(village.isWithin(DivisionCode.NATIONWIDE)).isTrue();
        assertThat(village.isWithin(DivisionCode.of("321084"))).isFalse();
        assertThat(village.isWithin(DivisionCode.of("321081101"))).isFalse();
        assertThat(DivisionCode.of("321000").isWithin(village)).isFalse();
        assertThat(DivisionCode.NATIONWIDE.isWithin(DivisionCode.of("321000"))).isFalse();
    }

    @Test
    void isEqualByItsDigits() {
        assertThat(DivisionCode.of("321081"))
                .isEqualTo(DivisionCode.of("321081"))
                .hasToString("321081");
        assertThat(DivisionCode.of("321081"))
                .isNotEqualTo(DivisionCode.of("321000"))
                .isNotEqualTo("321081");
        assertThat(DivisionCode.of("321081")).hasSameHashCodeAs(DivisionCode.of("321081"));
        assertThat(DivisionCode.of("321081").hashCode())
                .isNotEqualTo(DivisionCode.of("321000").hashCode());
    }
}
