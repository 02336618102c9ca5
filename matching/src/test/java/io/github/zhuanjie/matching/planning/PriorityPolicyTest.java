package io.github.zhuanjie.matching.planning;

import static io.github.zhuanjie.matching.planning.Cases.DAY;
import static io.github.zhuanjie.matching.planning.Cases.household;
import static io.github.zhuanjie.matching.planning.Cases.inCategory;
import static io.github.zhuanjie.matching.planning.Cases.medical;
import static io.github.zhuanjie.matching.planning.Cases.need;
import static io.github.zhuanjie.matching.planning.Cases.person;
import static io.github.zhuanjie.matching.planning.Cases.recognised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityPolicyTest {

    private static final PriorityPolicy STANDARD = PriorityPolicy.standard();

    private static int pointsOf(Person.Builder person) {
        return pointsOf(household("h").addMember(person.build()).build());
    }

    private static int pointsOf(Household household) {
        return STANDARD.priorityOf(medical("n", household), DAY);
    }

    @Test
    void unknownAndWithheldFactsGiveNoPoints() {
        assertThat(pointsOf(person("p"))).isZero();
        assertThat(pointsOf(person("p")
                        .birthDate(Fact.withheld())
                        .disabilityLevel(Fact.withheld())
                        .illnesses(Fact.withheld())
                        .recognitions(Fact.withheld())))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "TEKUN, 60",
        "TEKUN_SCATTERED, 60",
        "DIBAO, 50",
        "DIBAO_SINGLE, 50",
        "ORPHAN, 50",
        "DE_FACTO_ORPHAN, 50",
        "DIBAO_EDGE, 35",
        "RIGID, 35",
        "FANPIN, 30",
        "CHILD_HARDSHIP, 30",
        "EMERGENCY, 25",
        "OTHER_LOW, 15"
    })
    void categoryGivesItsPointsOrThoseOfTheBroaderOne(AssistanceCategory category, int points) {
        assertThat(pointsOf(inCategory("h", category))).isEqualTo(points);
    }

    @Test
    void aRecognitionThatCoversSomebodyElseGivesNoPoints() {
        Recognition other = Recognition.builder()
                .category(AssistanceCategory.DIBAO_SINGLE)
                .validFrom(DAY.minusYears(1))
                .coveredMembers(Fact.known(Set.of(PersonId.of("somebody-else"))))
                .build();
        Household household = Household.builder()
                .from(inCategory("h", AssistanceCategory.DIBAO))
                .recognitions(Fact.known(List.of(other)))
                .build();
        assertThat(pointsOf(household)).isZero();
    }

    @Test
    void everyCategoryGivesPoints() {
        for (AssistanceCategory category : AssistanceCategory.values()) {
            assertThat(pointsOf(inCategory("h", category))).as("%s", category).isPositive();
        }
    }

    @Test
    void ofSeveralCategoriesTheMostPointsCount() {
        Household household = household("h")
                .recognitions(recognised(AssistanceCategory.DIBAO_EDGE))
                .addMember(person("p")
                        .recognitions(recognised(AssistanceCategory.ORPHAN))
                        .build())
                .build();
        assertThat(pointsOf(household)).isEqualTo(50);
    }

    @Test
    void recognitionThatHasEndedGivesNoPoints() {
        Recognition ended = Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(DAY.minusYears(2))
                .validUntil(DAY.minusDays(1))
                .build();
        assertThat(pointsOf(person("p").recognitions(Fact.known(List.of(ended)))))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 0", "URGENT, 30", "EMERGENCY, 100"})
    void urgencyGivesPoints(Urgency urgency, int points) {
        Household household = household("h").addMember(person("p").build()).build();
        NeedCase subject =
                NeedCase.of(household, need("n", household).urgency(urgency).build());
        assertThat(STANDARD.priorityOf(subject, DAY)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01, 10", "2008-03-02, 10", "2008-03-01, 0", "1956-03-02, 0", "1956-03-01, 10"})
    void childrenAndTheOldGetPoints(LocalDate birth, int points) {
        assertThat(pointsOf(person("p").birthDate(Fact.known(birth)))).isEqualTo(points);
    }

    @Test
    void birthDateInTheFutureGivesNoPoints() {
        assertThat(pointsOf(person("p").birthDate(Fact.known(DAY.plusDays(1))))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"NONE, 0", "LEVEL_1, 15", "LEVEL_2, 15", "LEVEL_3, 0", "LEVEL_4, 0"})
    void severeDisabilityGivesPoints(DisabilityLevel level, int points) {
        assertThat(pointsOf(person("p").disabilityLevel(Fact.known(level)))).isEqualTo(points);
    }

    @Test
    void seriousIllnessGivesPoints() {
        assertThat(pointsOf(person("p").illnesses(Fact.known(Set.of(Illness.URAEMIA)))))
                .isEqualTo(15);
        assertThat(pointsOf(person("p").illnesses(Fact.known(Set.of())))).isZero();
    }

    @Test
    void anotherPolicyMayWeighOtherwise() {
        PriorityPolicy own = PriorityPolicy.builder()
                .from(STANDARD)
                .putUrgencyPoint(Urgency.NORMAL, 7)
                .build();
        Household household = household("h").addMember(person("p").build()).build();
        assertThat(own.priorityOf(medical("n", household), DAY)).isEqualTo(7);
    }

    @Test
    void refusesPointsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PriorityPolicy.builder().from(STANDARD).childPoints(-1).build())
                .withMessage("points must be between 0 and 1000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityPolicy.builder()
                        .from(STANDARD)
                        .putCategoryPoint(AssistanceCategory.DIBAO, 1_000_001)
                        .build());
    }
}
