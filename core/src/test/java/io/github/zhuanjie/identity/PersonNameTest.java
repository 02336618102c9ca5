package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "张三",
                "\uD842\uDFB7田太郎",
                "王\u4DAE",
                "买买提·艾力",
                "阿卜杜拉·买买提·托合提尼亚孜",
                "O'Brien Mary-Jane",
                "\u9FFD",
                "\uD884\uDF50",
                "\uD87A\uDFF0",
                "葛\uDB40\uDD00"
            })
    void keepsNamesAsWritten(String text) {
        assertThat(PersonName.of(text).reveal()).isEqualTo(text);
    }

    @Test
    void normalisesNothing() {
        assertThat(PersonName.of("\uF900").reveal()).isEqualTo("\uF900");
        assertThat(PersonName.of("e\u0301").reveal()).isEqualTo("e\u0301");
        assertThat(PersonName.of("ＡＢ").reveal()).isEqualTo("ＡＢ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 张三",
                "张三 ",
                "\u3000张三",
                "张三\u00A0",
                "\t张三",
                "张\n三",
                "张\u0000三",
                "张\u007F三",
                "张\u0085三",
                "张\u2028三",
                "张\u2029三",
                "张\u202E三",
                "张\u202A三",
                "张\u2066三",
                "张\u2069三",
                "张\u200E三",
                "张\u200F三",
                "张\u061C三",
                "张\uD842三",
                "张\uDFB7三",
                "张\uFFFE",
                "张\uFFFF",
                "张\uFDD0",
                "张\uFDEF",
                "张\uD83F\uDFFE"
            })
    void refusesWhatCannotBePartOfAName(String text) {
        assertThat(PersonName.isValid(new StringBuilder(text))).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> PersonName.of(text))
                .withMessage("name must be 1 to 100 characters without control characters or spaces around it")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("NAME_SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张\u200D三", "张\u2027三", "张\u202F三", "张\u2065三", "张\u206A三", "张\uFDCF", "张\uFDF0"})
    void refusesNothingNextToTheControls(String text) {
        assertThat(PersonName.of(text).reveal()).isEqualTo(text);
    }

    @Test
    void tellsOfCharactersThatCannotBeSeen() {
        assertThat(PersonName.of("张\u200D三").hasInvisibleCharacters()).isTrue();
        assertThat(PersonName.of("买买提·艾力").hasInvisibleCharacters()).isFalse();
    }

    @Test
    void countsCodePointsNotChars() {
        assertThat(PersonName.of("\uD842\uDFB7".repeat(100)).reveal()).hasSize(200);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> PersonName.of("田".repeat(101)));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> PersonName.of(null)).withMessage("text");
    }

    @Test
    void masksItself() {
        assertThat(PersonName.of("张三")).hasToString("PersonName[***]");
    }

    @Test
    void isEqualByItsText() {
        assertThat(PersonName.of("张三")).isEqualTo(PersonName.of("张三")).hasSameHashCodeAs(PersonName.of("张三"));
        assertThat(PersonName.of("张三")).isNotEqualTo(PersonName.of("李四")).isNotEqualTo("张三");
        assertThat(PersonName.of("张三").hashCode())
                .isNotEqualTo(PersonName.of("李四").hashCode());
    }
}
