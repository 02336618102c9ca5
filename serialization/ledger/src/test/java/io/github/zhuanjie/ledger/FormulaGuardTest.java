package io.github.zhuanjie.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r1", "\n1", "＝1", "＋1", "－1", "＠x", "　=1", "'x"
            })
    void escapeMarksWhatASpreadsheetWouldTakeForAFormula(String text) {
        assertThat(FormulaGuard.escape(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1200.50", "真州镇", "H-321081-000001", "a=b", "2024-06-28"})
    void escapeLeavesOrdinaryTextAlone(String text) {
        assertThat(FormulaGuard.escape(text)).isEqualTo(text);
    }

    @Test
    void unescapeLeavesAnApostropheThatEscapeDidNotSet() {
        assertThat(FormulaGuard.unescape("'tis")).isEqualTo("'tis");
    }
}
