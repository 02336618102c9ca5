package io.github.zhuanjie.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Texts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnifiedSocialCreditCodePropertyTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Property
    void normalizeAcceptsOrRefusesAndNeverFailsOtherwise(@ForAll("texts") String text) {
        try {
            String canonical = UnifiedSocialCreditCode.normalize(text).value().toString();
            assertThat(UnifiedSocialCreditCode.isValid(canonical)).isTrue();
        } catch (InvalidValueException refused) {
            assertThat(refused.getCode()).startsWith("USCC_");
            assertThat(UnifiedSocialCreditCode.isValid(text)).isFalse();
        }
    }

    @Property
    void noticesEverySingleWrongCharacter(
            @ForAll("codes") String code, @ForAll @IntRange(max = 17) int at, @ForAll("characters") char c) {
        Assume.that(code.charAt(at) != c);
        assertThat(UnifiedSocialCreditCode.isValid(code.substring(0, at) + c + code.substring(at + 1)))
                .isFalse();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Texts.any(), codes());
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("91350100M000100Y43", "91110000600037341L", "9144030071526726XG", "914403001922038216");
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.chars().with(ALPHABET.toCharArray());
    }
}
