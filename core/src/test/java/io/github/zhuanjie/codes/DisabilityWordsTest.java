package io.github.zhuanjie.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.person.DisabilityKind;
import io.github.zhuanjie.person.DisabilityLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisabilityWordsTest {

    @ParameterizedTest
    @CsvSource({
        "肢体二级, PHYSICAL, LEVEL_2",
        "肢体残疾2级, PHYSICAL, LEVEL_2",
        "视力一级残疾, VISUAL, LEVEL_1",
        "精神残疾三级, PSYCHIATRIC, LEVEL_3",
        "智力４级, INTELLECTUAL, LEVEL_4"
    })
    void readsKindAndLevel(String word, DisabilityKind kind, DisabilityLevel level) {
        DisabilityWords words = DisabilityWords.read(word).orElseThrow();
        assertThat(words.kind().value()).isEqualTo(kind);
        assertThat(words.level().value()).isEqualTo(level);
        assertThat(words.kind().text() + words.level().text()).isEqualTo(word);
        assertThat(words).hasToString("DisabilityWords[***]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "肢体", "二级", "肢体2", "肢体二", "肢体重度", "肢体无", "42", "二级肢体", "肢体五级"})
    void readsNothingElse(String word) {
        assertThat(DisabilityWords.read(word)).isEmpty();
    }

    @Test
    void isComplete() {
        DisabilityWords words = DisabilityWords.read("肢体二级").orElseThrow();
        assertThatNullPointerException()
                .isThrownBy(() -> new DisabilityWords(null, words.level()))
                .withMessage("kind");
        assertThatNullPointerException()
                .isThrownBy(() -> new DisabilityWords(words.kind(), null))
                .withMessage("level");
    }
}
