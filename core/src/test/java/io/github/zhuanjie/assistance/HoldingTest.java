package io.github.zhuanjie.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.identity.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When and for whom a recognition holds. */
class HoldingTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 3, 1);
    private static final PersonId ONE = PersonId.of("p1");
    private static final PersonId TWO = PersonId.of("p2");
    private static final Fact<Integer> THREE_PEOPLE = Fact.known(3);

    private static Recognition.Builder in(AssistanceCategory category) {
        return Recognition.builder().category(category).validFrom(FIRST);
    }

    @Nested
    class InForce {

        @ParameterizedTest
        @EnumSource(names = {"RIGID", "EMERGENCY"})
        void isUnknownAfterTwelveMonthsWhereTheCategoryIsLimited(AssistanceCategory category) {
            Recognition open = in(category).build();
            assertThat(open.inForce(FIRST.minusDays(1))).isEqualTo(Fact.known(false));
            assertThat(open.inForce(FIRST)).isEqualTo(Fact.known(true));
            assertThat(open.inForce(LocalDate.of(2021, 2, 28))).isEqualTo(Fact.known(true));
            assertThat(open.inForce(LocalDate.of(2021, 3, 1))).isEqualTo(Fact.unknown());
            assertThat(open.isInForce(LocalDate.of(2021, 2, 28))).isTrue();
            assertThat(open.isInForce(LocalDate.of(2021, 3, 1))).isFalse();
        }

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"RIGID", "EMERGENCY"})
        void lastsUntilRevokedInTheOthers(AssistanceCategory category) {
            assertThat(in(category).build().inForce(FIRST.plusYears(30))).isEqualTo(Fact.known(true));
        }

        @Test
        void isDecidedByALastDay() {
            Recognition twoYears =
                    in(AssistanceCategory.RIGID).validUntil(FIRST.plusYears(2)).build();
            assertThat(twoYears.inForce(FIRST.plusYears(2))).isEqualTo(Fact.known(true));
            assertThat(twoYears.inForce(FIRST.plusYears(2).plusDays(1))).isEqualTo(Fact.known(false));
        }
    }

    @Nested
    class Covers {

        @Test
        void thoseNamed() {
            Recognition named = in(AssistanceCategory.DIBAO_SINGLE)
                    .coveredMembers(Fact.known(Set.of(TWO)))
                    .build();
            assertThat(named.covers(ONE, THREE_PEOPLE)).isEqualTo(Fact.known(false));
            assertThat(named.covers(TWO, Fact.unknown())).isEqualTo(Fact.known(true));
        }

        @ParameterizedTest
        @CsvSource({
            "DIBAO, true",
            "TEKUN, true",
            "RIGID, true",
            "DIBAO_SINGLE, false",
            "ORPHAN, false",
            "DE_FACTO_ORPHAN, false",
            "CHILD_HARDSHIP, false"
        })
        void everybodyWhereTheCategoryIsOneOfHouseholds(AssistanceCategory category, boolean everybody) {
            Fact<Boolean> expected = everybody ? Fact.known(true) : Fact.unknown();
            assertThat(in(category).build().covers(ONE, THREE_PEOPLE)).isEqualTo(expected);
            assertThat(in(category).build().covers(ONE, Fact.unknown())).isEqualTo(expected);
            assertThat(in(category).build().covers(ONE, Fact.known(1))).isEqualTo(Fact.known(true));
        }

        @ParameterizedTest
        @CsvSource({"2, 3, false", "3, 3, true", "4, 3, true", "2, , false"})
        void everybodyIfAsManyAreCovered(int count, Integer size, boolean everybody) {
            Fact<Integer> people = size == null ? Fact.unknown() : Fact.known(size);
            for (AssistanceCategory category :
                    new AssistanceCategory[] {AssistanceCategory.DIBAO, AssistanceCategory.DIBAO_SINGLE}) {
                assertThat(in(category).coveredCount(Fact.known(count)).build().covers(ONE, people))
                        .isEqualTo(everybody ? Fact.known(true) : Fact.unknown());
            }
        }

        @Test
        void whomThePersonWithholdsIsWithheld() {
            Recognition withheld = in(AssistanceCategory.DIBAO_SINGLE)
                    .coveredMembers(Fact.withheld())
                    .build();
            assertThat(withheld.covers(ONE, THREE_PEOPLE)).isEqualTo(Fact.withheld());
        }
    }
}
