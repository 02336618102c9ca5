package io.github.zhuanjie.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as offices write them, and what is none. */
class ReferralNumberTest {

    private static final String WIDE = "\uD842\uDFB7"; // a character outside the basic plane

    @ParameterizedTest
    @ValueSource(
            strings = {
                "仪民转〔2026〕17号",
                "仪民转[2026]17号",
                "苏助字（二〇二六）第三号",
                "2026-17",
                "№ 17/2026",
                "#3",
                "ＺＪ－２０２６－１７",
                "དཔེ་༡༧",
                "20240628000000000123",
                "7"
            })
    void isKeptAsWritten(String text) {
        assertThat(ReferralNumber.of(text).value()).isEqualTo(text);
        assertThat(ReferralNumber.of(text)).hasToString(text).isEqualTo(new ReferralNumber(text));
    }

    @Test
    void hasSixtyFourCharactersAtMost() {
        assertThat(ReferralNumber.of("号".repeat(64)).value()).hasSize(64);
        assertThat(ReferralNumber.of(WIDE.repeat(64)).value()).hasSize(128);
        refused("号".repeat(65), "REFERRAL_NUMBER_SYNTAX");
        refused(WIDE.repeat(65), "REFERRAL_NUMBER_SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 17",
                "17 ",
                "17\u3000",
                "\u00A017",
                "1\n7",
                "1\t7",
                "1\u00007",
                "1\u200B7",
                "1\u202E7",
                "1\uFEFF7",
                "1\u20287",
                "1\uD8427",
                "1\uFFFE7"
            })
    void mustBeSeen(String text) {
        refused(text, "REFERRAL_NUMBER_SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "仪民转〔11010519491231002x〕17号",
                "身份证440524188001010014号",
                "１１０１０５１９４９１２３１００２Ｘ",
                "转１１０１０５19491231002ｘ",
                "\u0664\u0664\u0660\u0665\u0662\u0664188001010014",
                "转13912345678",
                "转１３９１２３４５６７８号"
            })
    void holdsNobodysNumber(String text) {
        refused(text, "ID_PERSONAL");
    }

    private static void refused(String text, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ReferralNumber.of(text))
                .satisfies(e -> {
                    assertThat(e.getCode()).isEqualTo(code);
                    assertThat(e.getMessage()).matches("[\\x20-\\x7E]+");
                });
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> ReferralNumber.of(null));
    }

    @Test
    void isOrderedByItsText() {
        assertThat(ReferralNumber.of("2026-17")).isLessThan(ReferralNumber.of("仪民转〔2026〕17号"));
    }
}
