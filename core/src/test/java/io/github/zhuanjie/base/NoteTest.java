package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    @Test
    void keepsTheWordsAndMasksThem() {
        Note note = Note.of("长期卧床，需人照料");
        assertThat(note.reveal()).isEqualTo("长期卧床，需人照料");
        assertThat(note).hasToString("Note[***]");
        assertThat(Note.of("字".repeat(1000)).reveal()).hasSize(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a\nb", "a\u202Eb"})
    void refusesWhatDeceives(String text) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Note.of(text))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("NOTE_SYNTAX"));
    }

    @Test
    void refusesWhatIsTooLongOrNull() {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Note.of("字".repeat(1001)));
        assertThatNullPointerException().isThrownBy(() -> Note.of(null)).withMessage("text");
    }
}
