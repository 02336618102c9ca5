package io.github.zhuanjie.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.sample.Texts;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatioPropertyTest {

    private static final Pattern SYNTAX = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?");

    @Property
    void parseReadsBackWhatIsPrinted(@ForAll("ratios") Ratio ratio) {
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
        assertThat(new BigDecimal(ratio.toString()))
                .isEqualByComparingTo(BigDecimal.valueOf(ratio.toTenThousandths(), 4));
    }

    @Property
    void acceptsExactlyTheDocumentedSyntax(@ForAll("texts") String text) {
        boolean accepted = true;
        try {
            Ratio.parse(text);
        } catch (InvalidValueException refused) {
            accepted = false;
        }
        assertThat(accepted).isEqualTo(SYNTAX.matcher(text).matches());
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Ratios.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Texts.any(), Arbitraries.strings().withChars("0123456789.").ofMaxLength(11));
    }
}
