package io.github.zhuanjie.priority;

import static io.github.zhuanjie.priority.Scores.inCategory;
import static io.github.zhuanjie.priority.Scores.member;
import static io.github.zhuanjie.priority.Scores.points;
import static io.github.zhuanjie.priority.Scores.scorer;
import static io.github.zhuanjie.priority.Scores.subject;
import static io.github.zhuanjie.priority.Scores.unknown;
import static io.github.zhuanjie.sample.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What assistance categories give. */
class CategoryScoreTest {

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
    void givesItsPointsOrThoseOfTheBroaderOne(AssistanceCategory category, int points) {
        assertThat(points(inCategory(category), PriorityFactor.CATEGORY)).isEqualTo(points);
    }

    @Test
    void everyCategoryGivesPoints() {
        for (AssistanceCategory category : AssistanceCategory.values()) {
            assertThat(points(inCategory(category), PriorityFactor.CATEGORY))
                    .as("%s", category)
                    .isPositive();
        }
    }

    @Test
    void ofSeveralTheMostPointsCount() {
        Household household = Samples.household(Samples.head()
                        .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.ORPHAN))))
                        .build())
                .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO_EDGE))))
                .build();
        assertThat(points(subject(household), PriorityFactor.CATEGORY)).isEqualTo(50);
    }

    @Test
    void thatHasEndedOrCoversSomebodyElseGivesNone() {
        Recognition ended = Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(TODAY.minusYears(2))
                .validUntil(TODAY.minusDays(1))
                .build();
        assertThat(points(subject(Samples.head().recognitions(Fact.known(List.of(ended)))), PriorityFactor.CATEGORY))
                .isZero();
        Recognition other = Recognition.builder()
                .from(Samples.openRecognition(AssistanceCategory.DIBAO_SINGLE))
                .coveredMembers(Fact.known(Set.of(PersonId.of("somebody-else"))))
                .build();
        assertThat(points(
                        subject(Samples.household(Samples.head().build())
                                .recognitions(Fact.known(List.of(other)))
                                .build()),
                        PriorityFactor.CATEGORY))
                .isZero();
    }

    @Test
    void isUnknownUnlessPersonAndHouseholdAreAsked() {
        Person asked = Samples.head().recognitions(Fact.known(List.of())).build();
        Household.Builder household = Samples.household(asked);
        assertThat(unknown(subject(household.build()))).contains(PriorityFactor.CATEGORY);
        assertThat(unknown(subject(household.recognitions(Fact.known(List.of())).build())))
                .doesNotContain(PriorityFactor.CATEGORY);
        Household personUnknown = Samples.household(Samples.head().build())
                .recognitions(Fact.known(List.of()))
                .build();
        assertThat(unknown(subject(personUnknown))).contains(PriorityFactor.CATEGORY);
    }

    @Test
    void isUnknownIfItIsNotKnownWhetherARecognitionHolds() {
        Recognition someCovered = Recognition.builder()
                .from(Samples.openRecognition(AssistanceCategory.DIBAO_SINGLE))
                .build();
        Household household = Samples.household(
                        Samples.head().recognitions(Fact.known(List.of())).build(),
                        member(2).build())
                .recognitions(Fact.known(List.of(someCovered)))
                .build();
        assertThat(household.holdsFor(someCovered, PersonId.of("P-1"), TODAY).toOptional())
                .isEmpty();
        assertThat(unknown(subject(household))).contains(PriorityFactor.CATEGORY);
    }

    @Test
    void withTheMostPointsIsNotUnknownUnlessATierGoesByIt() {
        NeedCase most = subject(
                Samples.head().recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.TEKUN)))));
        assertThat(unknown(most)).doesNotContain(PriorityFactor.CATEGORY);
        PriorityPolicy orphansFirst = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .tiers(List.of(new PriorityTier("孤儿", Set.of(AssistanceCategory.ORPHAN), Set.of())))
                .build();
        assertThat(scorer(orphansFirst).score(most).unknown()).contains(PriorityFactor.CATEGORY);
        PriorityPolicy tekunFirst = PriorityPolicy.builder()
                .from(PriorityPolicy.standard())
                .tiers(List.of(new PriorityTier("特困", Set.of(AssistanceCategory.TEKUN), Set.of())))
                .build();
        assertThat(scorer(tekunFirst).score(most).unknown()).doesNotContain(PriorityFactor.CATEGORY);
    }
}
