package io.github.zhuanjie.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SharedDaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 28);

    @Test
    void everyDayComesBackAsItIs() {
        for (LocalDate day = LocalDate.of(1960, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(SharedDays.of(day)).contains(day);
        }
        for (LocalDate day : new LocalDate[] {LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH}) {
            assertThat(SharedDays.of(day)).contains(day);
        }
    }

    @Test
    void equalDaysTakeTheRoomOfOne() {
        assertThat(SharedDays.of(LocalDate.of(2024, 6, 28))).isSameAs(SharedDays.of(DAY));
    }

    @Test
    void noDayIsNone() {
        assertThat(SharedDays.of(null)).isEmpty();
    }
}
