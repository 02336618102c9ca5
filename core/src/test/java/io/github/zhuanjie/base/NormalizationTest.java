package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Normalized.Change;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizationTest {

    @Test
    void leavesCanonicalTextAlone() {
        assertThat(Normalization.apply("A1-@[").changes()).isEmpty();
        assertThat(Normalization.apply("").value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " A",
                "A ",
                "\tA\n",
                "\u00A0A",
                "\u3000A\u3000",
                "\uFEFFA",
                "\u200BA",
                "'A",
                "\u2019A'",
                "`A",
                "\u2028A"
            })
    void dropsWhatStandsAroundTheText(String raw) {
        assertThat(Normalization.apply(raw)).isEqualTo(new Normalized<>("A", Set.of(Change.TRIMMED)));
    }

    @Test
    void keepsSpacesAndApostrophesInside() {
        assertThat(Normalization.apply("A 'B").value()).isEqualTo("A 'B");
    }

    @Test
    void trimsFullWidthEdgesAsWell() {
        assertThat(Normalization.apply("＇１＇"))
                .isEqualTo(new Normalized<>("1", Set.of(Change.FULL_WIDTH, Change.TRIMMED)));
    }

    @Test
    void trimsATextOfEdgesOnlyToNothing() {
        assertThat(Normalization.apply("' '").value()).isEmpty();
    }

    @Test
    void narrowsTheFullWidthRangeAndNothingBesides() {
        assertThat(Normalization.apply("！～").value()).isEqualTo("!~");
        assertThat(Normalization.apply("\uFF00｟").value()).isEqualTo("\uFF00｟");
        assertThat(Normalization.apply("！").changes()).containsExactly(Change.FULL_WIDTH);
    }

    @Test
    void raisesAsciiLettersOnly() {
        assertThat(Normalization.apply("az").value()).isEqualTo("AZ");
        assertThat(Normalization.apply("{ı\u00DF").value()).isEqualTo("{ı\u00DF");
        assertThat(Normalization.apply("ｘ").changes()).containsExactly(Change.FULL_WIDTH, Change.UPPER_CASED);
    }

    @Test
    void trimsWithoutRepairingTheRest() {
        assertThat(Normalization.trim("\uFEFF＇ ａｂ（c）\u3000")).isEqualTo("ａｂ（c）");
        assertThat(Normalization.trim("'")).isEmpty();
        assertThat(Normalization.trim("a'b")).isEqualTo("a'b");
    }

    @Test
    void dropsSeparatorsWhereAsked() {
        assertThat(Normalization.compact(" 6222 0200", " "))
                .isEqualTo(new Normalized<>("62220200", Set.of(Change.TRIMMED, Change.SEPARATORS)));
        assertThat(Normalization.compact("6222-0200", " ")).isEqualTo(new Normalized<>("6222-0200", Set.of()));
        assertThat(Normalization.compact("a.b-c", ".-").value()).isEqualTo("ABC");
    }

    @Test
    void ordersChangesAndKeepsThemFixed() {
        Normalized<String> all = Normalization.apply(" ａ ");
        assertThat(List.copyOf(all.changes())).containsExactly(Change.TRIMMED, Change.FULL_WIDTH, Change.UPPER_CASED);
        assertThat(all.changes()).isUnmodifiable();
    }

    @Test
    void aNormalizedValueNeverPrintsItself() {
        assertThat(Normalization.apply(" canary ")).hasToString("Normalized[TRIMMED, UPPER_CASED]");
        assertThatNullPointerException()
                .isThrownBy(() -> new Normalized<>(null, Set.of()))
                .withMessage("value");
    }
}
