package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwardTest {

    @Test
    void boundsAreOrderedAndNotNegative() {
        assertThat(Award.exactly(Yuan.of(5))).isEqualTo(new Award(Yuan.of(5), Yuan.of(5)));
        for (long[] bounds : new long[][] {{-1, 1}, {2, 1}}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new Award(Yuan.of(bounds[0]), Yuan.of(bounds[1])))
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("AWARD_BOUNDS");
        }
    }

    @Test
    void isPositiveIfAnythingMayBeGiven() {
        assertThat(Award.exactly(Yuan.ZERO).isPositive()).isFalse();
        assertThat(new Award(Yuan.ZERO, Yuan.ofFen(1)).isPositive()).isTrue();
    }

    @Test
    void masksItself() {
        assertThat(Award.exactly(Yuan.of(5))).hasToString("Award[***]");
    }

    @Test
    void anUnmetNeedNamesTheNearestMiss() {
        Exclusion far = new Exclusion(ProjectId.of("a"), UnmetReason.WINDOW_CLOSED);
        Exclusion near = new Exclusion(ProjectId.of("b"), UnmetReason.FACTS_MISSING);
        Exclusion nearToo = new Exclusion(ProjectId.of("c"), UnmetReason.FACTS_MISSING);
        UnmetNeed need = UnmetNeed.of(NeedId.of("N-1"), List.of(far, nearToo, near));
        assertThat(need.exclusions()).containsExactly(near, nearToo, far);
        assertThat(need.reason()).isEqualTo(UnmetReason.FACTS_MISSING);
        assertThat(UnmetNeed.of(NeedId.of("N-1"), List.of()).reason()).isEqualTo(UnmetReason.NO_PROJECT);
    }

    @Test
    void anAlgorithmHasNameAndVersion() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new AlgorithmId(" ", "1"))
                .returns("ALGORITHM_ID", InvalidValueException::getCode);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new AlgorithmId("greedy", ""))
                .returns("ALGORITHM_ID", InvalidValueException::getCode);
        assertThatNullPointerException()
                .isThrownBy(() -> new AlgorithmId(null, "1"))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> new AlgorithmId("greedy", null))
                .withMessage("version");
    }
}
