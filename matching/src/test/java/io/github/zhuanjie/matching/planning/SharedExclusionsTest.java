package io.github.zhuanjie.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedExclusionsTest {

    private final SharedExclusions shared = new SharedExclusions();

    @Test
    void needsWithEqualReasonsHoldOneList() {
        UnmetNeed one = shared.unmet(NeedId.of("N-1"), Stream.of(failed("b"), full("a")));
        UnmetNeed other = shared.unmet(NeedId.of("N-2"), Stream.of(full("a"), failed("b")));

        assertThat(one).isEqualTo(UnmetNeed.of(NeedId.of("N-1"), List.of(full("a"), failed("b"))));
        assertThat(other).isEqualTo(UnmetNeed.of(NeedId.of("N-2"), List.of(full("a"), failed("b"))));
        assertThat(other.exclusions()).isSameAs(one.exclusions());
    }

    @Test
    void needsWithOtherReasonsHoldTheReasonsThatAreEqual() {
        UnmetNeed one = shared.unmet(NeedId.of("N-1"), Stream.of(full("a"), failed("b")));
        UnmetNeed other = shared.unmet(NeedId.of("N-2"), Stream.of(failed("a"), failed("b")));

        assertThat(other.exclusions()).containsExactly(failed("a"), failed("b"));
        assertThat(other.reason()).isEqualTo(UnmetReason.CRITERIA_NOT_MET);
        assertThat(other.exclusions().get(1)).isSameAs(one.exclusions().get(1));
    }

    @Test
    void withoutAProjectThereIsNoReasonToShare() {
        assertThat(shared.unmet(NeedId.of("N-1"), Stream.of()))
                .isEqualTo(new UnmetNeed(NeedId.of("N-1"), UnmetReason.NO_PROJECT, List.of()));
    }

    private static Exclusion full(String project) {
        return new Exclusion(ProjectId.of(project), UnmetReason.CAPACITY_EXHAUSTED);
    }

    private static Exclusion failed(String project) {
        return new Exclusion(ProjectId.of(project), UnmetReason.CRITERIA_NOT_MET);
    }
}
