package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.sample.Texts;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ResidentIdPropertyTest {

    @Property
    void isValidNeverThrowsAndAgreesWithOf(@ForAll("texts") String text) {
        assertThat(isAccepted(text)).isEqualTo(ResidentId.isValid(text));
    }

    @Property
    void normalizeAcceptsOrRefusesAndNeverFailsOtherwise(@ForAll("texts") String text) {
        try {
            assertThat(ResidentId.isValid(ResidentId.normalize(text).value().reveal()))
                    .isTrue();
        } catch (InvalidValueException refused) {
            assertThat(refused.getCode()).startsWith("RESIDENT_ID_");
        }
    }

    @Property
    void holdsTheBirthDateAndSexItWasMadeOf(@ForAll("birthDates") LocalDate birth, @ForAll @IntRange(max = 999) int n) {
        ResidentId id = Samples.residentId(birth, n);
        assertThat(id.getBirthDate()).isEqualTo(birth);
        assertThat(id.getSex() == Sex.MALE).isEqualTo(n % 2 == 1);
    }

    @Property
    void noticesEverySingleWrongDigit(
            @ForAll("numbers") ResidentId id, @ForAll @IntRange(max = 16) int at, @ForAll("digits") char digit) {
        String text = id.reveal();
        Assume.that(text.charAt(at) != digit);
        assertThat(ResidentId.isValid(text.substring(0, at) + digit + text.substring(at + 1)))
                .isFalse();
    }

    @Property
    void noticesEverySwapOfNeighbours(@ForAll("numbers") ResidentId id, @ForAll @IntRange(max = 15) int at) {
        String text = id.reveal();
        Assume.that(text.charAt(at) != text.charAt(at + 1));
        String swapped = text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        assertThat(ResidentId.isValid(swapped)).isFalse();
    }

    private static boolean isAccepted(String text) {
        try {
            ResidentId.of(text);
            return true;
        } catch (InvalidValueException refused) {
            return false;
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Texts.any(), numbers().map(ResidentId::reveal));
    }

    @Provide
    Arbitrary<LocalDate> birthDates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1880, 1, 1).toEpochDay(),
                        LocalDate.of(2030, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<ResidentId> numbers() {
        return Combinators.combine(birthDates(), Arbitraries.integers().between(0, 999))
                .as(Samples::residentId);
    }

    @Provide
    Arbitrary<Character> digits() {
        return Arbitraries.chars().range('0', '9');
    }
}
