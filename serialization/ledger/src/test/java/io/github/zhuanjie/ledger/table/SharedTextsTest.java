package io.github.zhuanjie.ledger.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SharedTextsTest {

    @Property(tries = 200)
    void everyTextComesBackUnderItsNumber(@ForAll List<String> some) {
        SharedTexts texts = new SharedTexts(ReadLimits.standard());
        some.forEach(texts::add);
        for (int i = 0; i < some.size(); i++) {
            assertThat(texts.get(i)).isEqualTo(some.get(i));
        }
        assertThatThrownBy(() -> texts.get(some.size())).isInstanceOf(UnreadableLedgerException.class);
        assertThatThrownBy(() -> texts.get(-1)).isInstanceOf(UnreadableLedgerException.class);
    }

    @Test
    void manyAndLongTextsComeBack() {
        SharedTexts texts = new SharedTexts(ReadLimits.standard());
        for (int i = 0; i < 50_000; i++) {
            texts.add(text(i));
        }
        texts.add("长".repeat(200_000));
        texts.add("a".repeat(65_536));
        texts.add("\uD842\uDFB7\uD842");
        for (int i = 0; i < 50_000; i++) {
            assertThat(texts.get(i)).isEqualTo(text(i));
        }
        assertThat(texts.get(50_000)).isEqualTo("长".repeat(200_000));
        assertThat(texts.get(50_001)).isEqualTo("a".repeat(65_536));
        assertThat(texts.get(50_002)).isEqualTo("\uD842\uDFB7\uD842");
    }

    private static String text(int i) {
        return i % 3 == 0 ? "" : i % 3 == 1 ? "第" + i : "No " + i;
    }
}
