package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-20, 2010-05-20, 14, 13",
        "2024-05-19, 2010-05-20, 13, 13",
        "2024-05-21, 2010-05-20, 14, 14",
        "2023-02-28, 2020-02-29, 2, 2",
        "2023-03-01, 2020-02-29, 3, 2",
        "2023-03-02, 2020-02-29, 3, 3",
        "2024-02-28, 2020-02-29, 3, 3",
        "2024-02-29, 2020-02-29, 4, 3",
        "2024-03-01, 2020-02-29, 4, 4",
        "2024-05-20, 2024-05-20, 0, 0",
        "2024-05-21, 2024-05-20, 0, 0",
        "2025-05-20, 2024-05-20, 1, 0",
        "2026-02-28, 2008-02-29, 17, 17",
        "2026-03-01, 2008-02-29, 18, 17",
        "-999999999-01-01, -999999999-01-01, 0, 0",
        "+999999999-12-31, -999999999-01-01, 1999999998, 1999999998"
    })
    void countsFullYears(LocalDate day, LocalDate birth, int onBirthday, int dayAfter) {
        assertThat(Ages.on(day, birth, AgeDayRule.ON_BIRTHDAY)).isEqualTo(onBirthday);
        assertThat(Ages.on(day, birth, AgeDayRule.DAY_AFTER_BIRTHDAY)).isEqualTo(dayAfter);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-19, 2024-05-20", "2000-01-01, 2024-05-20"})
    void isNegativeBeforeBirth(LocalDate day, LocalDate birth) {
        assertThat(Ages.on(day, birth, AgeDayRule.ON_BIRTHDAY)).isNegative();
        assertThat(Ages.on(day, birth, AgeDayRule.DAY_AFTER_BIRTHDAY)).isNegative();
    }
}
