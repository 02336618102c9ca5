package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a project is not asked again, and in which order bars come. */
class ProjectBarTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

    @Test
    void aBarEndsOnItsDayAndOneWithoutADayDoesNot() {
        ProjectBar dated = bar("N-1", "p", Optional.of(DAY));
        assertThat(dated.isInForce(DAY.minusDays(1))).isTrue();
        assertThat(dated.isInForce(DAY)).isFalse();
        assertThat(bar("N-1", "p", Optional.empty()).isInForce(LocalDate.MAX)).isTrue();
    }

    @Test
    void barsComeByNeedProjectAndDay() {
        List<ProjectBar> ordered = List.of(
                bar("N-1", "a", Optional.of(DAY)),
                bar("N-1", "a", Optional.of(DAY.plusDays(1))),
                bar("N-1", "a", Optional.empty()),
                bar("N-1", "b", Optional.of(DAY)),
                bar("N-2", "a", Optional.of(DAY)));
        assertThat(Stream.of(4, 2, 0, 3, 1).map(ordered::get).sorted()).isEqualTo(ordered);
        assertThat(ordered.get(0)).hasToString("ProjectBar[N-1]");
    }

    private static ProjectBar bar(String need, String project, Optional<LocalDate> until) {
        return new ProjectBar(NeedId.of(need), ProjectId.of(project), until);
    }
}
