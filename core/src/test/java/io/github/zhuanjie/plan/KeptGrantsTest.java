package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptGrantsTest {

    @Test
    void allOrNoneMayBeKept() {
        assertThat(new KeptGrants("f", 3, 3, Optional.of(0)).kept()).isEqualTo(3);
        assertThat(new KeptGrants("f", 0, 0, Optional.empty()).worth()).isEmpty();
    }

    @Test
    void refusesNumbersThatCannotBe() {
        assertRefused(2, 3, 0);
        assertRefused(2, -1, 0);
        assertRefused(2, 1, -1);
    }

    private static void assertRefused(int grants, int kept, int worth) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new KeptGrants("f", grants, kept, Optional.of(worth)))
                .matches(refusal -> refusal.getCode().equals("KEPT_GRANTS"));
    }
}
