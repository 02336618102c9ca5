package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.division.DivisionRegistry;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.supply.SupplyListId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "Z9", "h.1_2:3-4", "az09AZ.", "110105194912310021"})
    void returnsWhatFollowsTheRule(String text) {
        assertThat(Identifiers.check(text, "Id")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", ".a", "_a", ":a", "-a", " a", "a b", "a/b", "a;b", "a@b", "a[b", "a`b", "a{b", "/a", ":", "@", "[",
                "`", "{", "a\n", "户1", "ａ", "a\u0661"
            })
    void refusesOtherTexts(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifiers.check(text, "Id"))
                .withMessage("Id must be 1 to 64 ASCII letters, digits, '.', '_', ':' or '-'")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("ID_SYNTAX");
    }

    @Test
    void allowsSixtyFourCharacters() {
        assertThat(Identifiers.check("a".repeat(64), "Id")).hasSize(64);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifiers.check("a".repeat(65), "Id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000000", "110105491231002", "11010519491231002X"})
    void refusesANumberWhereverItBegins(String number) {
        for (int before = 0; before + number.length() <= 64; before++) {
            String text = "a".repeat(before) + number;
            assertThatExceptionOfType(InvalidValueException.class)
                    .as("%d letters before it", before)
                    .isThrownBy(() -> Identifiers.check(text, "Id"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "440524188001010014",
                "H-11010519491231002X-1",
                "P440524188001010014",
                "H11010519491231002X9",
                "H.11010519491231002x"
            })
    void refusesResidentNumbers(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifiers.check(text, "Id"))
                .withMessage("Id must not hold a resident number")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("ID_PERSONAL");
    }

    /** A resident number within a longer run of digits is chance, and so is a birth in the year 1765. */
    @ParameterizedTest
    @ValueSource(strings = {"1440524188001010014", "4405241880010100141", "440524176501010012", "20240628000000000123"})
    void letsSerialNumbersPass(String text) {
        assertThat(Identifiers.check(text, "Id")).isEqualTo(text);
    }

    /** Nobody alive was born before 1880, and nobody will be after 2100 for whom this is used. */
    @ParameterizedTest
    @CsvSource({"1879, false", "1880, true", "2100, true", "2101, false"})
    void takesANumberForAResidentsOnlyIfTheYearIsThatOfALife(String year, boolean refused) {
        String body = "440524" + year + "0101001";
        String number = body + ResidentId.checkCharacter(body);
        assertThat(ResidentId.isValid(number)).isTrue();
        assertThat(isRefused(number)).isEqualTo(refused);
    }

    private static boolean isRefused(String text) {
        try {
            Identifiers.check(text, "Id");
            return false;
        } catch (InvalidValueException e) {
            return true;
        }
    }

    @Test
    void refusesPermanentResidenceNumbersToo() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Identifiers.check("H-93284019900101008X", "Id"))
                .returns("ID_PERSONAL", InvalidValueException::getCode);
        assertThat(Identifiers.check("990000000000000000", "Id")).hasSize(18); // holds no day
    }

    /** Of eighteen digits that hold a day and a fitting check character, only those of a province are a number. */
    @Test
    void refusesTheNumbersOfEveryProvinceAndOfNoOtherArea() {
        Set<String> refused = new TreeSet<>();
        for (int area = 0; area < 100; area++) {
            String body = "" + area / 10 + area % 10 + "010119491231002";
            try {
                Identifiers.check(body + ResidentId.checkCharacter(body), "Id");
            } catch (InvalidValueException personal) {
                refused.add(body.substring(0, 2));
            }
        }
        Set<String> expected = new TreeSet<>(Set.of("10", "83"));
        DivisionRegistry.standard()
                .childrenOf(DivisionCode.NATIONWIDE)
                .forEach(province -> expected.add(province.code().toString().substring(0, 2)));
        for (int foreign = 90; foreign < 100; foreign++) {
            expected.add("" + foreign);
        }
        assertThat(refused).isEqualTo(expected);
    }

    @Test
    void refusesNullByTheNameOfTheType() {
        assertThatNullPointerException()
                .isThrownBy(() -> Identifiers.check(null, "Id"))
                .withMessage("Id");
    }

    @Test
    void bindsEveryTypeOfIdentifier() {
        List<Function<String, Object>> types = List.of(
                HouseholdId::of,
                PersonId::of,
                NeedId::of,
                ProjectId::of,
                SupplyListId::of,
                ConsentId::of,
                ReferralId::of);
        for (Function<String, Object> type : types) {
            assertThat(type.apply("x-1")).hasToString("x-1").isEqualTo(type.apply("x-1"));
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> type.apply("11010519491231002X"))
                    .withMessageContaining("Id must not hold");
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> type.apply("x 1"));
        }
    }

    @Test
    void ordersIdentifiersByTheirText() {
        assertThat(HouseholdId.of("a")).isLessThan(HouseholdId.of("b"));
        assertThat(PersonId.of("a")).isLessThan(PersonId.of("b"));
        assertThat(NeedId.of("a")).isLessThan(NeedId.of("b"));
        assertThat(ProjectId.of("a")).isLessThan(ProjectId.of("b"));
        assertThat(SupplyListId.of("a")).isLessThan(SupplyListId.of("b"));
        assertThat(ConsentId.of("a")).isLessThan(ConsentId.of("b"));
        assertThat(ReferralId.of("a")).isLessThan(ReferralId.of("b"));
    }
}
