package io.github.zhuanjie.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ProjectId A = ProjectId.of("a");
    private static final ProjectId B = ProjectId.of("b");
    private static final ProjectId C = ProjectId.of("c");

    private static Grant grant(String need, ProjectId project, long yuan) {
        return Grant.builder()
                .need(NeedId.of(need))
                .household(HouseholdId.of("h-" + need))
                .project(project)
                .award(Award.exactly(Yuan.of(yuan)))
                .build();
    }

    private static ProjectUse use(ProjectId project, int grants) {
        return ProjectUse.builder()
                .project(project)
                .candidates(9)
                .grants(grants)
                .committed(Yuan.ZERO)
                .build();
    }

    private static MatchingResult.Builder result(Grant... grants) {
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("greedy", "1"))
                .asOf(DAY)
                .supplyList(SupplyListId.of("L"))
                .supplyListVersion(1)
                .inputFingerprint("0")
                .addGrants(grants);
    }

    private static MatchingResult unmet(MatchingResult.Builder result, String... needs) {
        return result.addAllUnmetNeeds(Stream.of(needs)
                        .map(need -> UnmetNeed.of(NeedId.of(need), List.of()))
                        .toList())
                .build();
    }

    private static List<NeedId> needs(String... ids) {
        return Stream.of(ids).map(NeedId::of).toList();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    @Test
    void countsEveryNeedOnce() {
        MatchingResult earlier = unmet(
                result(
                        grant("same", A, 1),
                        grant("lost", A, 1),
                        grant("gone", A, 1),
                        grant("moved", B, 1),
                        grant("more", B, 1)),
                "unmet",
                "gained",
                "vanished");
        MatchingResult later = unmet(
                result(
                        grant("more", B, 2),
                        grant("moved", A, 1),
                        grant("new", C, 1),
                        grant("gained", A, 1),
                        grant("same", A, 1)),
                "unmet",
                "lost",
                "added");
        PlanDifference difference = earlier.diff(later);
        assertThat(difference.getGained()).isEqualTo(needs("gained", "new"));
        assertThat(difference.getLost()).isEqualTo(needs("gone", "lost"));
        assertThat(difference.getMoved()).containsExactly(new GrantMove(NeedId.of("moved"), List.of(B), List.of(A)));
        assertThat(difference.getReassessed()).isEqualTo(needs("more"));
        assertThat(difference.getUnchanged()).isEqualTo(4);
        assertThat(difference.getUses()).isEmpty();
    }

    @Test
    void severalGrantsOfOneNeedAreOneMove() {
        MatchingResult earlier = result(grant("n", B, 1), grant("n", A, 1)).build();
        MatchingResult later = result(grant("n", C, 1), grant("n", A, 1)).build();
        assertThat(earlier.diff(later).getMoved())
                .containsExactly(new GrantMove(NeedId.of("n"), List.of(A, B), List.of(A, C)));
        assertThat(earlier.diff(result(grant("n", A, 1), grant("n", B, 1)).build())
                        .getUnchanged())
                .isEqualTo(1);
    }

    @Test
    void projectsAreComparedByTheirUse() {
        MatchingResult earlier =
                result().addProjectUses(use(A, 1), use(B, 1), use(C, 1)).build();
        MatchingResult later = result().addProjectUses(use(C, 2), use(B, 1)).build();
        assertThat(earlier.diff(later).getUses())
                .containsExactly(
                        new UseChange(A, Optional.of(use(A, 1)), Optional.empty()),
                        new UseChange(C, Optional.of(use(C, 1)), Optional.of(use(C, 2))));
        assertThat(later.diff(earlier).getUses().get(0))
                .isEqualTo(new UseChange(A, Optional.empty(), Optional.of(use(A, 1))));
    }

    @Test
    void aResultDiffersFromItselfInNothing() {
        MatchingResult result = unmet(result(grant("a", A, 1)).addProjectUses(use(A, 1)), "b");
        assertThat(result.diff(result))
                .isEqualTo(PlanDifference.builder().unchanged(2).build());
        assertThat(result.diff(result).changesNothing()).isTrue();
    }

    @Test
    void anyChangeIsOne() {
        PlanDifference none = PlanDifference.builder().unchanged(0).build();
        Stream.of(
                        copy(none).addGained(NeedId.of("n")),
                        copy(none).addLost(NeedId.of("n")),
                        copy(none).addMoved(new GrantMove(NeedId.of("n"), List.of(A), List.of(B))),
                        copy(none).addReassessed(NeedId.of("n")),
                        copy(none).uses(List.of(new UseChange(A, Optional.empty(), Optional.of(use(A, 1))))))
                .forEach(changed -> assertThat(changed.build().changesNothing()).isFalse());
    }

    private static PlanDifference.Builder copy(PlanDifference difference) {
        return PlanDifference.builder().from(difference);
    }

    @Test
    void printsNeitherProjectsNorWhoGained() {
        GrantMove move = new GrantMove(NeedId.of("n"), List.of(B), List.of(A));
        assertThat(move).hasToString("GrantMove[n]");
        assertThat(PlanDifference.builder()
                        .unchanged(1)
                        .addGained(NeedId.of("secret"))
                        .addMoved(move)
                        .build()
                        .toString())
                .doesNotContain("secret", "GrantMove");
    }

    @Test
    void refusesAMoveThatIsNone() {
        NeedId need = NeedId.of("n");
        assertRefused("GRANT_MOVE", () -> new GrantMove(need, List.of(A, B), List.of(B, A)));
        assertRefused("GRANT_MOVE", () -> new GrantMove(need, List.of(), List.of(A)));
        assertRefused("GRANT_MOVE", () -> new GrantMove(need, List.of(A), List.of()));
        assertThat(new GrantMove(need, List.of(B, A), List.of(A)).before()).containsExactly(A, B);
    }

    @Test
    void refusesAChangeThatIsNoneOrAnotherProjects() {
        Optional<ProjectUse> use = Optional.of(use(A, 1));
        assertRefused("USE_CHANGE", () -> new UseChange(A, use, use));
        assertRefused("USE_CHANGE", () -> new UseChange(A, Optional.empty(), Optional.empty()));
        assertRefused("USE_CHANGE", () -> new UseChange(B, use, Optional.of(use(B, 1))));
        assertRefused("USE_CHANGE", () -> new UseChange(A, use, Optional.of(use(B, 1))));
    }

    @Test
    void aCutOffCanBe() {
        assertThat(new CutOff(1, 0, DAY)).hasToString("CutOff[***]");
        assertRefused("CUT_OFF", () -> new CutOff(0, 0, DAY));
        assertRefused("CUT_OFF", () -> new CutOff(1, -1, DAY));
        assertThat(use(A, 1).getCutOff()).isEmpty();
        assertThat(ProjectUse.builder()
                        .from(use(A, 1))
                        .cutOff(new CutOff(2, 5, DAY))
                        .build()
                        .toString())
                .doesNotContain("CutOff");
    }
}
