package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whether a fact is stale is asked of the calendar, whatever way is taken. */
class FactStandingPropertyTest {

    @Property
    void isWhatTheCalendarSays(
            @ForAll @IntRange(max = 2000) int age,
            @ForAll @IntRange(max = 3) int years,
            @ForAll @IntRange(max = 14) int months,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(max = 1500) int start) {
        LocalDate asOf = LocalDate.of(2023, 12, 1).plusDays(start);
        LocalDate on = asOf.plusDays(age);
        Period goodFor = Period.of(years, months, days);
        boolean stale = asOf.plus(goodFor).isBefore(on);
        assertThat(Fact.known(1, asOf).standing(on, Optional.of(goodFor)))
                .isEqualTo(stale ? FactStanding.STALE : FactStanding.KNOWN);
    }
}
