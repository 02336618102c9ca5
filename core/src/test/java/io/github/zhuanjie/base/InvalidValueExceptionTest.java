package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {

    @Test
    void carriesCodeAndRule() {
        InvalidValueException thrown = new InvalidValueException("CODE", "rule");
        assertThat(thrown).hasMessage("rule").isInstanceOf(IllegalArgumentException.class);
        assertThat(thrown.getCode()).isEqualTo("CODE");
    }

    @Test
    void requiresACode() {
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidValueException(null, "rule"))
                .withMessage("code");
    }
}
