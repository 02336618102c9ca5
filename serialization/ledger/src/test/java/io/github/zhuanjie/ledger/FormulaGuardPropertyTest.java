package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaGuardPropertyTest {

    @Property(tries = 1000)
    void everyTextIsRestored(@ForAll("cells") String text) {
        assertThat(FormulaGuard.unescape(FormulaGuard.escape(text))).isEqualTo(text);
    }

    @Property(tries = 1000)
    void noCellIsTakenForAFormula(@ForAll("cells") String text) {
        String cell = FormulaGuard.escape(text).strip();

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars('=', '+', '-', '@', '\'', '\t', '\r', '\n', ' ', 'a', '中', '\uFF1D', '\uFF20', '\u3000')
                .ofMaxLength(6);
        return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(20));
    }
}
