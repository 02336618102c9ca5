package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a result may and must say at each level. */
class ExplanationLevelTest {

    private static final ProjectId PROJECT = ProjectId.of("a");
    private static final UnmetNeed LISTED =
            UnmetNeed.of(NeedId.of("n"), List.of(new Exclusion(PROJECT, UnmetReason.CRITERIA_NOT_MET)));
    private static final UnmetNeed NO_PROJECT = UnmetNeed.of(NeedId.of("m"), List.of());

    private static MatchingResult.Builder result() {
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("greedy", "1"))
                .asOf(LocalDate.of(2024, 5, 31))
                .supplyList(SupplyListId.of("list"))
                .supplyListVersion(1)
                .inputFingerprint("print");
    }

    private static ProjectUse counted() {
        return ProjectUse.builder()
                .project(PROJECT)
                .candidates(1)
                .grants(0)
                .committed(Yuan.ZERO)
                .putExclusionCount(UnmetReason.CRITERIA_NOT_MET, 1)
                .build();
    }

    private static void assertRefused(MatchingResult.Builder result) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(result::build)
                .returns("EXPLANATION_LEVEL", InvalidValueException::getCode);
    }

    @Test
    void everythingIsSaidUnlessTheLevelSaysOtherwise() {
        MatchingResult result = result().addUnmetNeeds(LISTED, NO_PROJECT).build();
        assertThat(result.getExplanationLevel()).isEqualTo(ExplanationLevel.FULL);
        assertThat(result().addProjectUses(counted()).build().getProjectUses()).hasSize(1);
        assertRefused(result().addUnmetNeeds(LISTED.withoutExclusions()));
    }

    @Test
    void countsListNothing() {
        MatchingResult.Builder counts = result().explanationLevel(ExplanationLevel.COUNTS);
        assertThat(counts.addUnmetNeeds(LISTED.withoutExclusions(), NO_PROJECT)
                        .addProjectUses(counted())
                        .build()
                        .getUnmetNeeds())
                .hasSize(2);
        assertRefused(counts.addUnmetNeeds(LISTED));
    }

    @Test
    void noneCountsNothingEither() {
        MatchingResult.Builder none = result().explanationLevel(ExplanationLevel.NONE);
        assertThat(none.addUnmetNeeds(LISTED.withoutExclusions()).build().getUnmetNeeds())
                .hasSize(1);
        assertRefused(none.addProjectUses(counted()));
        assertRefused(result().explanationLevel(ExplanationLevel.NONE).addUnmetNeeds(LISTED));
    }
}
