package io.github.zhuanjie.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChinaDayTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-27T15:59:59.999Z, 2024-06-27",
        "2024-06-27T16:00:00Z, 2024-06-28",
        "2024-06-27T17:00:00Z, 2024-06-28",
        "2024-06-28T15:59:59.999Z, 2024-06-28"
    })
    void aDayBeginsAtMidnightInBeijing(Instant instant, LocalDate day) {
        assertThat(ChinaDay.of(instant)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "Asia/Urumqi", "America/Los_Angeles"})
    void theZoneOfTheClockDoesNotCount(String zone) {
        Clock clock = Clock.fixed(Instant.parse("2024-06-27T17:00:00Z"), ZoneId.of(zone));

        assertThat(ChinaDay.today(clock)).isEqualTo(LocalDate.of(2024, 6, 28));
    }

    @Test
    void theZoneIsBeijingTime() {
        assertThat(ChinaDay.ZONE).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
