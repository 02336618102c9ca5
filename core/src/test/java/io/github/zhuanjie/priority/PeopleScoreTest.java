package io.github.zhuanjie.priority;

import static io.github.zhuanjie.priority.Scores.member;
import static io.github.zhuanjie.priority.Scores.points;
import static io.github.zhuanjie.priority.Scores.subject;
import static io.github.zhuanjie.priority.Scores.unknown;
import static io.github.zhuanjie.sample.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the person in need and the other members of the household give. */
class PeopleScoreTest {

    @ParameterizedTest
    @CsvSource({"2024-05-20, 10", "2006-05-21, 10", "2006-05-20, 0", "1954-05-21, 0", "1954-05-20, 10"})
    void childrenAndTheOldGetPoints(LocalDate birth, int points) {
        NeedCase subject = subject(Samples.head().birthDate(Fact.known(birth)));
        assertThat(points(subject, PriorityFactor.AGE)).isEqualTo(points);
        assertThat(unknown(subject)).doesNotContain(PriorityFactor.AGE);
    }

    @Test
    void aBirthInTheFutureSaysNothing() {
        NeedCase subject = subject(Samples.head().birthDate(Fact.known(TODAY.plusDays(1))));
        assertThat(points(subject, PriorityFactor.AGE)).isZero();
        assertThat(unknown(subject)).contains(PriorityFactor.AGE);
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "LEVEL_1, 15", "LEVEL_2, 15", "LEVEL_3, 0", "LEVEL_4, 0"})
    void severeDisabilityGivesPoints(DisabilityLevel level, int points) {
        NeedCase subject = subject(Samples.head().disabilityLevel(Fact.known(level)));
        assertThat(points(subject, PriorityFactor.DISABILITY)).isEqualTo(points);
        assertThat(unknown(subject)).doesNotContain(PriorityFactor.DISABILITY);
    }

    @Test
    void seriousIllnessGivesPoints() {
        NeedCase ill = subject(Samples.head().illnesses(Fact.known(Set.of(Illness.URAEMIA))));
        NeedCase well = subject(Samples.head().illnesses(Fact.known(Set.of())));
        assertThat(points(ill, PriorityFactor.ILLNESS)).isEqualTo(15);
        assertThat(points(well, PriorityFactor.ILLNESS)).isZero();
        assertThat(unknown(well)).doesNotContain(PriorityFactor.ILLNESS);
    }

    private Person.Builder child(int number) {
        return member(number)
                .birthDate(Fact.known(TODAY.minusYears(5)))
                .disabilityLevel(Fact.known(DisabilityLevel.NONE));
    }

    private Person.Builder old(int number) {
        return member(number)
                .birthDate(Fact.known(TODAY.minusYears(80)))
                .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1));
    }

    @Test
    void othersGivePointsUpToTheMost() {
        NeedCase two = subject(Samples.head(), child(2), old(3));
        assertThat(points(two, PriorityFactor.CHILDREN)).isEqualTo(3);
        assertThat(points(two, PriorityFactor.OLD_MEMBERS)).isEqualTo(3);
        assertThat(points(two, PriorityFactor.DISABLED_MEMBERS)).isEqualTo(5);
        assertThat(unknown(two))
                .doesNotContain(PriorityFactor.CHILDREN, PriorityFactor.OLD_MEMBERS, PriorityFactor.DISABLED_MEMBERS);
        NeedCase many = subject(Samples.head(), child(2), child(3), child(4), child(5), old(6), old(7), old(8));
        assertThat(points(many, PriorityFactor.CHILDREN)).isEqualTo(9);
        assertThat(points(many, PriorityFactor.OLD_MEMBERS)).isEqualTo(6);
        assertThat(points(many, PriorityFactor.DISABLED_MEMBERS)).isEqualTo(10);
    }

    @Test
    void thePersonInNeedIsNotCountedAgain() {
        NeedCase subject = subject(Samples.head()
                .birthDate(Fact.known(TODAY.minusYears(5)))
                .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1)));
        assertThat(points(subject, PriorityFactor.CHILDREN)).isZero();
        assertThat(points(subject, PriorityFactor.DISABLED_MEMBERS)).isZero();
    }

    @Test
    void whoIsNotCountedInTheHouseholdGivesNothing() {
        NeedCase subject = subject(Samples.household(
                        Samples.head().build(),
                        child(2).countedInHousehold(Fact.known(false)).build())
                .headCount(Fact.known(1))
                .build());
        assertThat(points(subject, PriorityFactor.CHILDREN)).isZero();
        assertThat(unknown(subject)).doesNotContain(PriorityFactor.CHILDREN);
    }

    @Test
    void aMemberOfWhomLittleIsKnownOrWhoIsNotListedMightGiveMore() {
        assertThat(unknown(subject(Samples.head(), member(2))))
                .contains(PriorityFactor.CHILDREN, PriorityFactor.OLD_MEMBERS, PriorityFactor.DISABLED_MEMBERS);
        Household unlisted = Samples.household(Samples.head().build(), child(2).build())
                .headCount(Fact.known(3))
                .build();
        assertThat(unknown(subject(unlisted)))
                .contains(PriorityFactor.CHILDREN, PriorityFactor.OLD_MEMBERS, PriorityFactor.DISABLED_MEMBERS);
        NeedCase most = subject(Samples.head(), child(2), child(3), child(4), member(5));
        assertThat(unknown(most)).doesNotContain(PriorityFactor.CHILDREN).contains(PriorityFactor.OLD_MEMBERS);
    }
}
