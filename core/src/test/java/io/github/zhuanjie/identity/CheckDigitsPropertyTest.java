package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Check characters against the definitions of ISO 7064 and GB 32100 as polynomials, evaluated with big integers: no
 * table of weights, no remainder on the way.
 */
class CheckDigitsPropertyTest {

    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String BASE_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property
    void residentNumbersSatisfyTheCongruenceOfMod112(@ForAll("bodies") String body) {
        for (char last : "0123456789X".toCharArray()) {
            // ISO 7064 pure system: the sum of a(i) * 2^(i-1), counted from the right, is 1 modulo 11; X counts 10
            boolean congruent = polynomial(body + last, 2, "0123456789X")
                            .mod(BigInteger.valueOf(11))
                            .intValue()
                    == 1;
            assertThat(ResidentId.isValid(body + last)).isEqualTo(congruent);
            assertThat(ResidentId.checkCharacter(body) == last).isEqualTo(congruent);
        }
    }

    @Property
    void permanentResidenceNumbersSatisfyTheSameCongruence(@ForAll("digits") String digits) {
        for (char last : "0123456789X".toCharArray()) {
            String text = "9" + digits + last;
            boolean congruent = polynomial(text, 2, "0123456789X")
                            .mod(BigInteger.valueOf(11))
                            .intValue()
                    == 1;
            assertThat(ForeignPermanentResidentId.isValid(text)).isEqualTo(congruent);
        }
    }

    @Property
    void creditCodesSatisfyBothCongruences(@ForAll("heads") String head, @ForAll("organizations") String organization) {
        int accepted = 0;
        for (char ninth : "0123456789X".toCharArray()) {
            for (char last : CREDIT.toCharArray()) {
                String text = head + organization + ninth + last;
                boolean congruent = isOrganization(organization, ninth) && isCredit(text);
                assertThat(UnifiedSocialCreditCode.isValid(text)).isEqualTo(congruent);
                accepted += congruent ? 1 : 0;
            }
        }
        assertThat(accepted).isEqualTo(1);
    }

    /** GB 11714: the sum of c(i) * 2^(9-i) with the check, X counting 10, is 0 modulo 11. */
    private static boolean isOrganization(String organization, char ninth) {
        BigInteger sum =
                polynomial(organization, 2, BASE_36).shiftLeft(1).add(BigInteger.valueOf("0123456789X".indexOf(ninth)));
        return sum.mod(BigInteger.valueOf(11)).signum() == 0;
    }

    /** GB 32100: the sum of c(i) * 3^(i-1) over the first 17, counted from the left, with the check, is 0 modulo 31. */
    private static boolean isCredit(String text) {
        String reversed = new StringBuilder(text.substring(0, 17)).reverse().toString();
        BigInteger sum = polynomial(reversed, 3, CREDIT).add(BigInteger.valueOf(CREDIT.indexOf(text.charAt(17))));
        return sum.mod(BigInteger.valueOf(31)).signum() == 0;
    }

    /** Returns the sum of each character's rank times a power of the radix, the last character having the power 0. */
    private static BigInteger polynomial(String text, int radix, String alphabet) {
        BigInteger sum = BigInteger.ZERO;
        for (char c : text.toCharArray()) {
            sum = sum.multiply(BigInteger.valueOf(radix)).add(BigInteger.valueOf(alphabet.indexOf(c)));
        }
        return sum;
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> area = Arbitraries.strings().numeric().ofLength(6).filter(digits -> digits.charAt(0) != '9');
        Arbitrary<String> birth = Arbitraries.of(List.of("19491231", "20000229", "19850101", "20240630", "18801111"));
        Arbitrary<String> sequence = Arbitraries.strings().numeric().ofLength(3);
        return Combinators.combine(area, birth, sequence).as((a, b, s) -> a + b + s);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.strings().numeric().ofLength(16);
    }

    @Provide
    Arbitrary<String> heads() {
        Arbitrary<String> front =
                Arbitraries.strings().withChars(CREDIT.toCharArray()).ofLength(2);
        return Combinators.combine(front, Arbitraries.strings().numeric().ofLength(6))
                .as(String::concat);
    }

    @Provide
    Arbitrary<String> organizations() {
        return Arbitraries.strings().withChars(CREDIT.toCharArray()).ofLength(8);
    }
}
