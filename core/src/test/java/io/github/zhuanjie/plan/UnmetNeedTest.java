package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmetNeedTest {

    private static final NeedId NEED = NeedId.of("N-1");
    private static final Exclusion FULL = new Exclusion(ProjectId.of("b"), UnmetReason.CAPACITY_EXHAUSTED);
    private static final Exclusion CLOSED = new Exclusion(ProjectId.of("a"), UnmetReason.WINDOW_CLOSED);

    @Test
    void theNearestExclusionGivesTheReason() {
        UnmetNeed unmet = UnmetNeed.of(NEED, List.of(CLOSED, FULL));
        assertThat(unmet.reason()).isEqualTo(UnmetReason.CAPACITY_EXHAUSTED);
        assertThat(unmet.exclusions()).containsExactly(FULL, CLOSED);
    }

    @Test
    void withoutAProjectThatIsTheReason() {
        assertThat(UnmetNeed.of(NEED, List.of()).reason()).isEqualTo(UnmetReason.NO_PROJECT);
    }

    @Test
    void refusesAnotherReason() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new UnmetNeed(NEED, UnmetReason.WINDOW_CLOSED, List.of(CLOSED, FULL)))
                .returns("UNMET_REASON", InvalidValueException::getCode);
    }

    @Test
    void theReasonStaysWithoutExclusions() {
        UnmetNeed unmet = UnmetNeed.of(NEED, List.of(CLOSED, FULL)).withoutExclusions();
        assertThat(unmet).isEqualTo(new UnmetNeed(NEED, UnmetReason.CAPACITY_EXHAUSTED, List.of()));
    }

    @Test
    void aSortedListThatCannotBeChangedIsKeptAndMayBeShared() {
        List<Exclusion> sorted = List.of(FULL, CLOSED);
        assertThat(UnmetNeed.of(NEED, sorted).exclusions()).isSameAs(sorted);

        List<Exclusion> own = UnmetNeed.of(NEED, List.of(CLOSED, FULL)).exclusions();
        assertThat(new UnmetNeed(NEED, UnmetReason.CAPACITY_EXHAUSTED, own).exclusions())
                .isSameAs(own);
    }

    @Test
    void aListThatCanBeChangedIsCopied() {
        List<Exclusion> changeable = new ArrayList<>(List.of(FULL, CLOSED));
        UnmetNeed unmet = UnmetNeed.of(NEED, changeable);
        changeable.clear();
        assertThat(unmet.exclusions()).containsExactly(FULL, CLOSED);
    }
}
