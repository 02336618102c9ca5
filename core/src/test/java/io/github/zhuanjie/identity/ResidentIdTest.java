package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.Normalized.Change;
import io.github.zhuanjie.division.DivisionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    private static final String GOOD = "11010519491231002X";

    @ParameterizedTest
    @ValueSource(strings = {GOOD, "440524188001010014", "810000199408230021", "830000199201300022"})
    void acceptsNumbersOfTheStandardAndOfResidencePermits(String text) {
        assertThat(ResidentId.isValid(text)).isTrue();
        assertThat(ResidentId.of(text).reveal()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "11010519491231002",
                "11010519491231002X0",
                "110105491231002",
                "11010519491231002x",
                "11010519491231002A",
                "11010519491231002/",
                "11010519491231002:",
                "1101051949123100/X",
                "1101051949123100:X",
                "X1010519491231002X",
                "1101051949123100 X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "\u0661\u0661\u0660\u0661\u0660\u0665\u0661\u0669\u0664\u0669\u0661\u0662\u0663\u0661\u0660\u0660\u0662X",
                "11010519491231002\n",
                "11010519491231\uD842002X"
            })
    void refusesOtherForms(String text) {
        assertRefused(text, "RESIDENT_ID_SYNTAX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000101",
                "19490001",
                "19491301",
                "19490100",
                "19490132",
                "19490230",
                "19490431",
                "19490631",
                "19490931",
                "19491131",
                "19000229",
                "20230229",
                "21000229",
                "99999999"
            })
    void refusesDaysThatDoNotExist(String day) {
        assertRefused(number(day), "RESIDENT_ID_DATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00010101", "20000229", "20240229", "19960229", "19490131", "19490331", "19490430", "19490531",
                "19490630", "19490731", "19490831", "19490930", "19491031", "19491130", "19491231", "99991231"
            })
    void acceptsDaysThatExist(String day) {
        LocalDate birth = LocalDate.of(
                Integer.parseInt(day.substring(0, 4)),
                Integer.parseInt(day.substring(4, 6)),
                Integer.parseInt(day.substring(6)));
        assertThat(ResidentId.of(number(day)).getBirthDate()).isEqualTo(birth);
    }

    @Test
    void refusesAWrongCheckCharacter() {
        assertRefused("110105194912310021", "RESIDENT_ID_CHECK");
        assertRefused("44052418800101001X", "RESIDENT_ID_CHECK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"91112419900101123", "93284019900101008", "99000000000000000"})
    void refusesWhatBeginsWithNineAsAForeignersNumber(String body) {
        String number = body + ResidentId.checkCharacter(body);
        assertThat(ForeignPermanentResidentId.isValid(number)).isTrue();
        assertRefused(number, "RESIDENT_ID_FOREIGN");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.upgrade("910105491231002"))
                .returns("RESIDENT_ID_FOREIGN", InvalidValueException::getCode);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> ResidentId.of(null)).withMessage("text");
    }

    @Test
    void namesTheRuleAndNeverTheNumber() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.of("110105194912310021"))
                .withMessage("resident number must end in its check character");
    }

    @ParameterizedTest
    @CsvSource({"11010519491231002, X", "44052418800101001, 4", "81000019940823002, 1", "83000019920130002, 2"})
    void computesTheCheckCharacter(String body, char check) {
        assertThat(ResidentId.checkCharacter(body)).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1101051949123100", "110105194912310022", "1101051949123100X"})
    void computesNoCheckCharacterOfOtherBodies(String body) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.checkCharacter(body))
                .withMessage("body must be 17 ASCII digits")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("RESIDENT_ID_SYNTAX");
    }

    @Test
    void readsBirthDateSexAndArea() {
        ResidentId woman = ResidentId.of(GOOD);
        assertThat(woman.getBirthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(woman.getSex()).isEqualTo(Sex.FEMALE);
        assertThat(woman.getArea()).isEqualTo(DivisionCode.of("110105"));
        assertThat(ResidentId.of("440524188001010014").getSex()).isEqualTo(Sex.MALE);
    }

    @Test
    void repairsWhatIsCertainAndSaysSo() {
        var repaired = ResidentId.normalize(" '１１０１０５１９４９１２３１００２ｘ\u3000\n");
        assertThat(repaired.value()).isEqualTo(ResidentId.of(GOOD));
        assertThat(repaired.changes()).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.UPPER_CASED);
        assertThat(ResidentId.normalize(GOOD).changes()).isEmpty();
    }

    @Test
    void repairsNothingElse() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.normalize("110105 19491231 002X"))
                .extracting(InvalidValueException::getCode)
                .isEqualTo("RESIDENT_ID_SYNTAX");
    }

    @Test
    void masksItself() {
        assertThat(ResidentId.of(GOOD)).hasToString("ResidentId[***]");
    }

    @Test
    void isEqualAndOrderedByItsDigits() {
        ResidentId one = ResidentId.of(GOOD);
        ResidentId other = ResidentId.of("440524188001010014");
        assertThat(one).isEqualTo(ResidentId.of(GOOD)).hasSameHashCodeAs(ResidentId.of(GOOD));
        assertThat(one).isNotEqualTo(other).isNotEqualTo(GOOD);
        assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(one).isLessThan(other).isEqualByComparingTo(ResidentId.of(GOOD));
    }

    private static String number(String day) {
        String body = "110105" + day + "002";
        return body + ResidentId.checkCharacter(body);
    }

    private static void assertRefused(String text, String code) {
        assertThat(ResidentId.isValid(text)).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.of(text))
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105491231002", "320311770706001", "100000000101000", "100000991231995"})
    void upgradesNumbersOfFifteenDigits(String old) {
        ResidentId id = ResidentId.upgrade(old);
        String text = id.reveal();
        assertThat(text.substring(0, 6) + text.substring(8, 17)).isEqualTo(old);
        assertThat(id.getBirthDate().getYear()).isBetween(1900, 1999);
        assertThat(ResidentId.isValid(text)).isTrue();
    }

    @Test
    void upgradesTheExampleOfTheStandard() {
        assertThat(ResidentId.upgrade("110105491231002")).isEqualTo(ResidentId.of(GOOD));
    }

    @ParameterizedTest
    @CsvSource({
        "'', RESIDENT_ID_OLD_SYNTAX",
        "11010549123100, RESIDENT_ID_OLD_SYNTAX",
        "1101054912310020, RESIDENT_ID_OLD_SYNTAX",
        "11010549123100X, RESIDENT_ID_OLD_SYNTAX",
        "11010549123100２, RESIDENT_ID_OLD_SYNTAX",
        "110105491231996, RESIDENT_ID_OLD_CENTURY",
        "110105491231999, RESIDENT_ID_OLD_CENTURY",
        "110105491331002, RESIDENT_ID_DATE",
        "110105000229002, RESIDENT_ID_DATE"
    })
    void upgradesNothingElse(String old, String code) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.upgrade(old))
                .withMessageMatching("[^0-9]*(must be 15 ASCII digits|from 996 to 999|that exists)")
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    @Test
    void neverTakesFifteenDigitsUnasked() {
        assertRefused("110105491231002", "RESIDENT_ID_SYNTAX");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ResidentId.normalize("110105491231002"));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, CITIZEN",
        "810000199408230021, HONG_KONG_PERMIT",
        "830000199201300022, TAIWAN_PERMIT"
    })
    void tellsWhoseNumberItIs(String text, ResidentIdKind kind) {
        assertThat(ResidentId.of(text).getKind()).isEqualTo(kind);
    }

    @Test
    void tellsAPermitOfAMacauResident() {
        String body = "82000019900101001";
        assertThat(ResidentId.of(body + ResidentId.checkCharacter(body)).getKind())
                .isEqualTo(ResidentIdKind.MACAU_PERMIT);
    }
}
