package io.github.zhuanjie.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final Criterion LEAF = new Criterion.Insured();

    @Test
    void partsAndValuesAreNotEmpty() {
        assertRefused("CRITERION_EMPTY", () -> new Criterion.AllOf(List.of()));
        assertRefused("CRITERION_EMPTY", () -> new Criterion.AnyOf(List.of()));
        assertRefused("CRITERION_EMPTY", () -> new Criterion.CategoryIn(Set.of()));
        assertRefused("CRITERION_EMPTY", () -> new Criterion.IllnessIn(Set.of()));
        assertRefused("CRITERION_EMPTY", () -> new Criterion.StudentIn(Set.of()));
        assertRefused("CRITERION_EMPTY", () -> new Criterion.EventIn(Set.of()));
    }

    @Test
    void agesAreInOrder() {
        AgeDayRule rule = AgeDayRule.ON_BIRTHDAY;
        assertRefused("CRITERION_AGE", () -> new Criterion.Age(-1, 5, rule));
        assertRefused("CRITERION_AGE", () -> new Criterion.Age(6, 5, rule));
        assertThat(new Criterion.Age(0, 0, rule).max()).isZero();
    }

    @Test
    void aLevelOfDisabilityIsOne() {
        assertRefused("CRITERION_LEVEL", () -> new Criterion.DisabilityAtLeast(DisabilityLevel.NONE));
    }

    @Test
    void aJudgementIsStatedInWords() {
        assertRefused("CRITERION_RULE", () -> new Criterion.Judgement(" "));
    }

    @Test
    void nothingIsNull() {
        assertNull("level", () -> new Criterion.DisabilityAtLeast(null));
        assertNull("dayRule", () -> new Criterion.Age(0, 1, null));
        assertNull("within", () -> new Criterion.Hukou(null));
        assertNull("within", () -> new Criterion.Residence(null));
        assertNull("settlement", () -> new Criterion.SettlementIs(null));
        assertNull("kind", () -> new Criterion.ExpenseAtLeast(null, Yuan.ZERO, true));
        assertNull("amount", () -> new Criterion.ExpenseAtLeast(ExpenseKind.MEDICAL, null, true));
        assertNull("timesStandard", () -> new Criterion.IncomeAtMost(null));
    }

    @Test
    void depthCountsWhatStandsInside() {
        assertThat(LEAF.depth()).isEqualTo(1);
        assertThat(new Criterion.Not(LEAF).depth()).isEqualTo(2);
        assertThat(new Criterion.AnyMember(new Criterion.Not(LEAF)).depth()).isEqualTo(3);
        assertThat(new Criterion.AllOf(List.of(LEAF, new Criterion.Not(LEAF), LEAF)).depth())
                .isEqualTo(3);
        assertThat(new Criterion.AnyOf(List.of(LEAF)).depth()).isEqualTo(2);
    }

    @Test
    void treesDeeperThanTheLimitCannotBeBuilt() {
        Criterion deepest = LEAF;
        for (int depth = 2; depth <= Criterion.MAX_DEPTH; depth++) {
            deepest = new Criterion.Not(deepest);
        }
        Criterion limit = deepest;
        assertThat(limit.depth()).isEqualTo(24);
        assertRefused("CRITERION_DEPTH", () -> new Criterion.Not(limit));
        assertRefused("CRITERION_DEPTH", () -> new Criterion.AnyMember(limit));
        assertRefused("CRITERION_DEPTH", () -> new Criterion.AllOf(List.of(LEAF, limit)));
        assertRefused("CRITERION_DEPTH", () -> new Criterion.AnyOf(List.of(limit)));
    }

    @Test
    void valuesAreCopiedInTheirOrder() {
        Set<AssistanceCategory> given = EnumSet.of(AssistanceCategory.RIGID, AssistanceCategory.DIBAO);
        Criterion.CategoryIn criterion = new Criterion.CategoryIn(given);
        given.clear();
        assertThat(criterion.categories())
                .containsExactly(AssistanceCategory.DIBAO, AssistanceCategory.RIGID)
                .isUnmodifiable();
        List<Criterion> parts = new ArrayList<>(List.of(LEAF));
        Criterion.AllOf all = new Criterion.AllOf(parts);
        Criterion.AnyOf any = new Criterion.AnyOf(parts);
        parts.clear();
        assertThat(all.of()).hasSize(1);
        assertThat(any.of()).hasSize(1);
    }

    private static void assertRefused(String code, ThrowingCallable construction) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(construction)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }

    private static void assertNull(String name, ThrowingCallable construction) {
        assertThatNullPointerException().isThrownBy(construction).withMessage(name);
    }
}
