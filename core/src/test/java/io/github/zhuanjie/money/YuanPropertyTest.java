package io.github.zhuanjie.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Texts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class YuanPropertyTest {

    private static final Pattern SYNTAX = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    @Property
    void parseReadsBackWhatIsPrinted(
            @ForAll @LongRange(min = -99_999_999_999_999L, max = 99_999_999_999_999L) long fen) {
        Yuan amount = Yuan.ofFen(fen);
        assertThat(Yuan.parse(amount.toString())).isEqualTo(amount);
        assertThat(new BigDecimal(amount.toString())).isEqualByComparingTo(BigDecimal.valueOf(fen, 2));
    }

    @Property
    void acceptsExactlyTheDocumentedSyntax(@ForAll("texts") String text) {
        assertThat(Yuan.isValid(text)).isEqualTo(SYNTAX.matcher(text).matches());
        try {
            assertThat(BigDecimal.valueOf(Yuan.parse(text).toFen(), 2)).isEqualByComparingTo(new BigDecimal(text));
        } catch (InvalidValueException refused) {
            assertThat(Yuan.isValid(text)).isFalse();
        }
    }

    @Property
    void addsAndSubtractsExactlyOrThrows(@ForAll long a, @ForAll long b) {
        BigInteger left = BigInteger.valueOf(a);
        BigInteger right = BigInteger.valueOf(b);
        assertExact(() -> Yuan.ofFen(a).plus(Yuan.ofFen(b)), left.add(right));
        assertExact(() -> Yuan.ofFen(a).minus(Yuan.ofFen(b)), left.subtract(right));
        assertExact(() -> Yuan.ofFen(a).times(b), left.multiply(right));
        assertExact(() -> Yuan.of(a), left.multiply(BigInteger.valueOf(100)));
    }

    @Property
    void timesRoundsOnceHalfAwayFromZeroOrThrows(@ForAll long fen, @ForAll("ratios") Ratio ratio) {
        BigInteger exact = BigDecimal.valueOf(fen)
                .multiply(BigDecimal.valueOf(ratio.toTenThousandths(), 4))
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger();
        assertExact(() -> Yuan.ofFen(fen).times(ratio), exact);
    }

    @Property
    void timesOfSmallAmountsAgreesWithExactArithmetic(
            @ForAll @IntRange(min = -20_001, max = 20_001) int fen, @ForAll("ratios") Ratio ratio) {
        BigDecimal exact = BigDecimal.valueOf(fen).multiply(BigDecimal.valueOf(ratio.toTenThousandths(), 4));
        assertThat(Yuan.ofFen(fen).times(ratio).toFen())
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Property
    void ordersLikeNumbers(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(Yuan.ofFen(a).compareTo(Yuan.ofFen(b)))).isEqualTo(Long.compare(a, b));
        assertThat(Yuan.ofFen(a).min(Yuan.ofFen(b)).toFen()).isEqualTo(Math.min(a, b));
        assertThat(Yuan.ofFen(a).max(Yuan.ofFen(b)).toFen()).isEqualTo(Math.max(a, b));
    }

    private static void assertExact(Supplier<Yuan> computation, BigInteger expected) {
        if (expected.compareTo(MAX) > 0 || expected.compareTo(MIN) < 0) {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(computation::get);
        } else {
            assertThat(computation.get().toFen()).isEqualTo(expected.longValueExact());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Texts.any(),
                Texts.nearly(8),
                Arbitraries.strings().withChars("0123456789.-").ofMaxLength(16));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Ratios.any();
    }
}
