package io.github.zhuanjie.priority;

import static io.github.zhuanjie.priority.Scores.SCORER;
import static io.github.zhuanjie.priority.Scores.inCategory;
import static io.github.zhuanjie.priority.Scores.own;
import static io.github.zhuanjie.priority.Scores.points;
import static io.github.zhuanjie.priority.Scores.scorer;
import static io.github.zhuanjie.priority.Scores.subject;
import static io.github.zhuanjie.sample.Samples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.Urgency;
import io.github.zhuanjie.sample.Samples;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiers, what is unknown, urgency and waiting. */
class PriorityScorerTest {

    @Test
    void whatIsNotKnownGivesNoPointsAndIsNamed() {
        PriorityScore score =
                SCORER.score(subject(Samples.household(Samples.head().build())
                        .headCount(Fact.unknown())
                        .build()));
        assertThat(score.contributions()).isEmpty();
        assertThat(score.unknown())
                .containsExactly(
                        PriorityFactor.CATEGORY,
                        PriorityFactor.INCOME,
                        PriorityFactor.OWN_EXPENSE,
                        PriorityFactor.CHILDREN,
                        PriorityFactor.OLD_MEMBERS,
                        PriorityFactor.DISABLED_MEMBERS,
                        PriorityFactor.AGE,
                        PriorityFactor.DISABILITY,
                        PriorityFactor.ILLNESS);
        assertThat(score.tier()).isEqualTo(2);
        assertThat(score.tiers()).isEqualTo(1);
    }

    @Test
    void aPolicyThatGivesNothingForAFactorDoesNotMissItsFacts() {
        assertThat(scorer(own().build()).score(Samples.plainCase()).unknown()).isEmpty();
        assertThat(scorer(own().build()).policy()).isEqualTo(own().build());
    }

    @Test
    void refusesADayOnWhichThePolicyIsNotInForce() {
        PriorityPolicy ended = own().validUntil(TODAY.minusDays(1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scorer(ended))
                .withMessage("policy must be in force on the day");
    }

    @Nested
    class Tier {

        private final PriorityPolicy policy = own().addTier(new PriorityTier("急难", Set.of(), Set.of(Urgency.EMERGENCY)))
                .addTier(new PriorityTier("紧急低保", Set.of(AssistanceCategory.DIBAO), Set.of(Urgency.URGENT)))
                .addTier(new PriorityTier("低保", Set.of(AssistanceCategory.DIBAO), Set.of()))
                .build();

        @ParameterizedTest
        @CsvSource({
            "DIBAO, EMERGENCY, 1",
            "DIBAO, URGENT, 2",
            "DIBAO_SINGLE, URGENT, 2",
            "DIBAO, NORMAL, 3",
            "RIGID, URGENT, 4",
            "RIGID, EMERGENCY, 1"
        })
        void isTheFirstThatFits(AssistanceCategory category, Urgency urgency, int tier) {
            NeedCase recognised = inCategory(category);
            NeedCase subject = NeedCase.of(
                    recognised.household(), Samples.need().urgency(urgency).build());
            PriorityScore score = scorer(policy).score(subject);
            assertThat(score.tier()).isEqualTo(tier);
            assertThat(score.tiers()).isEqualTo(3);
            assertThat(policy.tierOf(score.priority())).isEqualTo(tier);
        }
    }

    @ParameterizedTest
    @CsvSource({"NORMAL, 0, 2", "URGENT, 30, 2", "EMERGENCY, 30, 1"})
    void urgencyGivesPointsAndAnEmergencyGoesFirst(Urgency urgency, int points, int tier) {
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head().build()).build(),
                Samples.need().urgency(urgency).build());
        assertThat(points(subject, PriorityFactor.URGENCY)).isEqualTo(points);
        assertThat(SCORER.score(subject).tier()).isEqualTo(tier);
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "29, 0", "30, 1", "59, 1", "60, 2", "359, 11", "360, 12", "400000, 12"})
    void waitingGivesPointsForEveryThirtyDays(long days, int points) {
        NeedCase subject = NeedCase.of(
                Samples.household(Samples.head().build()).build(),
                Samples.need().registeredOn(TODAY.minusDays(days)).build());
        assertThat(points(subject, PriorityFactor.WAITING)).isEqualTo(points);
    }
}
