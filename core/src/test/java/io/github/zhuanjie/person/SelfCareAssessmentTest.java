package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCareAssessmentTest {

    private static Set<SelfCareActivity> first(int number) {
        Set<SelfCareActivity> activities = EnumSet.noneOf(SelfCareActivity.class);
        activities.addAll(Arrays.asList(SelfCareActivity.values()).subList(0, number));
        return activities;
    }

    @ParameterizedTest
    @CsvSource({"0, FULL", "1, PARTIAL", "2, PARTIAL", "3, PARTIAL", "4, NONE", "5, NONE", "6, NONE"})
    void theLevelFollowsFromTheNumberOfActivitiesNotManaged(int number, SelfCareLevel level) {
        SelfCareAssessment assessment = SelfCareAssessment.of(first(number));
        assertThat(assessment.level()).isEqualTo(level);
        assertThat(assessment.notManaged()).hasSize(number);
        assertThat(new SelfCareAssessment(level, first(number))).isEqualTo(assessment);
    }

    @Test
    void theLevelMayBeAllThatIsKnown() {
        for (SelfCareLevel level : SelfCareLevel.values()) {
            SelfCareAssessment assessment = SelfCareAssessment.of(level);
            assertThat(assessment.level()).isEqualTo(level);
            assertThat(assessment.notManaged()).isEmpty();
        }
    }

    @Test
    void refusesALevelThatTheActivitiesContradict() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new SelfCareAssessment(SelfCareLevel.FULL, first(1)))
                .withMessage("level must follow from the number of activities not managed")
                .extracting(InvalidValueException::getCode)
                .isEqualTo("SELF_CARE_LEVEL");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new SelfCareAssessment(SelfCareLevel.NONE, first(3)));
    }

    @Test
    void copiesTheActivitiesInTheirOrder() {
        assertThat(SelfCareAssessment.of(Set.of(SelfCareActivity.BATHING, SelfCareActivity.EATING))
                        .notManaged())
                .containsExactly(SelfCareActivity.EATING, SelfCareActivity.BATHING);
    }

    @Test
    void printsNothing() {
        assertThat(SelfCareAssessment.of(first(2))).hasToString("SelfCareAssessment[***]");
    }
}
