package io.github.zhuanjie.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    @Test
    void onlyAKnownFactHasAValue() {
        assertThat(Fact.known("x").toOptional()).contains("x");
        assertThat(Fact.known("x", DAY).toOptional()).contains("x");
        assertThat(Fact.unknown().toOptional()).isEmpty();
        assertThat(Fact.withheld().toOptional()).isEmpty();
    }

    @Test
    void keepsTheDayOnWhichItWasTrue() {
        assertThat(((Fact.Known<String>) Fact.known("x", DAY)).asOf()).contains(DAY);
        assertThat(((Fact.Known<String>) Fact.known("x")).asOf()).isEmpty();
    }

    @Test
    void keepsUnknownAndWithheldApart() {
        assertThat(Fact.unknown()).isEqualTo(Fact.unknown()).isNotEqualTo(Fact.withheld());
        assertThat(Fact.known(1)).isEqualTo(Fact.known(1)).isNotEqualTo(Fact.known(1, DAY));
    }

    @Test
    void keepsACopyOfAList() {
        List<String> given = new ArrayList<>(List.of("b", "a"));
        Fact<List<String>> fact = Fact.known(given, DAY);
        given.clear();
        assertThat(fact.toOptional().orElseThrow()).containsExactly("b", "a").isUnmodifiable();
        assertThat(fact.worded("x").toOptional()).isEqualTo(fact.toOptional());
    }

    @Test
    void keepsACopyOfASetInItsOrder() {
        Set<String> given = new LinkedHashSet<>(List.of("c", "a", "b"));
        Fact<Set<String>> fact = Fact.known(given);
        given.clear();
        assertThat(fact.toOptional().orElseThrow())
                .containsExactly("c", "a", "b")
                .isUnmodifiable();
        Set<FactStanding> coded = EnumSet.allOf(FactStanding.class);
        Fact<Set<FactStanding>> known = Fact.known(coded);
        coded.clear();
        assertThat(known.toOptional().orElseThrow()).containsExactly(FactStanding.values());
    }

    @Test
    void smallSetsAreCopiesToo() {
        for (Set<String> given : List.of(new LinkedHashSet<String>(), new LinkedHashSet<>(List.of("a")))) {
            Set<String> before = Set.copyOf(given);
            Set<String> kept = Fact.known(given).toOptional().orElseThrow();
            given.add("b");
            assertThat(kept).isEqualTo(before).isUnmodifiable();
        }
    }

    @Test
    void requiresValueAndDay() {
        assertThatNullPointerException().isThrownBy(() -> Fact.known(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new Fact.Known<>("x", null))
                .withMessage("asOf");
    }

    @Test
    void keepsTheWordsOfTheSource() {
        var worded = (Fact.Known<Integer>) Fact.known(1, DAY).worded("约一人");
        assertThat(worded.value()).isEqualTo(1);
        assertThat(worded.asOf()).contains(DAY);
        assertThat(worded.wording()).contains(Wording.of("约一人"));
        assertThat(worded).isNotEqualTo(Fact.known(1, DAY)).isEqualTo(worded.worded("约一人"));
        assertThat(((Fact.Known<Integer>) Fact.known(1, DAY)).wording()).isEmpty();
        assertThat(new Fact.Known<>(1, Optional.of(DAY))).isEqualTo(Fact.known(1, DAY));
        assertThat(Fact.unknown().worded("不详")).isEqualTo(Fact.unknown());
        assertThat(Fact.withheld().worded("不说")).isEqualTo(Fact.withheld());
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Fact.unknown().worded(""));
        assertThatNullPointerException()
                .isThrownBy(() -> new Fact.Known<>("x", Optional.empty(), null))
                .withMessage("wording");
    }

    @Test
    void isStaleFromTheDayAfterItsPeriod() {
        Optional<Period> month = Optional.of(Period.ofMonths(1));
        LocalDate last = DAY.plusMonths(1);
        assertThat(Fact.known(1, DAY).standing(last, month)).isEqualTo(FactStanding.KNOWN);
        assertThat(Fact.known(1, DAY).standing(last.plusDays(1), month)).isEqualTo(FactStanding.STALE);
        assertThat(Fact.known(1, DAY).standing(last.plusDays(1), Optional.empty()))
                .isEqualTo(FactStanding.KNOWN);
        assertThat(Fact.known(1).standing(last.plusDays(1), month)).isEqualTo(FactStanding.KNOWN);
        assertThat(Fact.unknown().standing(last, month)).isEqualTo(FactStanding.UNKNOWN);
        assertThat(Fact.withheld().standing(last, month)).isEqualTo(FactStanding.WITHHELD);
    }

    @Test
    void standsAtTheEndsOfTheCalendarToo() {
        Optional<Period> month = Optional.of(Period.ofMonths(1));
        assertThat(Fact.known(1, LocalDate.MAX).standing(LocalDate.MAX, month)).isEqualTo(FactStanding.KNOWN);
        assertThat(Fact.known(1, DAY).standing(LocalDate.MAX, Optional.of(Period.ofYears(999_999_999))))
                .isEqualTo(FactStanding.KNOWN);
        assertThat(Fact.known(1, LocalDate.MIN).standing(LocalDate.MIN, Optional.of(Period.ofDays(-1))))
                .isEqualTo(FactStanding.STALE);
        assertThat(Fact.known(1, LocalDate.MIN).standing(LocalDate.MAX, month)).isEqualTo(FactStanding.STALE);
    }

    @Test
    void neverPrintsItsValue() {
        assertThat(Fact.known("canary", DAY).worded("canary")).hasToString("Fact[known]");
        assertThat(Fact.known("canary", DAY)).hasToString("Fact[known]");
        assertThat(Fact.unknown()).hasToString("Fact[unknown]");
        assertThat(Fact.withheld()).hasToString("Fact[withheld]");
    }
}
