package io.github.zhuanjie.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.base.OpaqueValue;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.AgeDayRule;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.SelfCareLevel;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final Criterion LEAF = new PersonCriterion.Insured();

    @Test
    void partsAndValuesAreNotEmpty() {
        assertRefused("CRITERION_EMPTY", () -> new Criterion.AllOf(List.of()));
        assertRefused("CRITERION_EMPTY", () -> new Criterion.AnyOf(List.of()));
        assertRefused("CRITERION_EMPTY", () -> new PersonCriterion.CategoryIn(Set.of()));
        assertRefused("CRITERION_EMPTY", () -> new PersonCriterion.IllnessIn(Set.of()));
        assertRefused("CRITERION_EMPTY", () -> new PersonCriterion.StudentIn(Set.of()));
        assertRefused("CRITERION_EMPTY", () -> new NeedCriterion.EventIn(Set.of(), Optional.empty()));
    }

    @Test
    void agesAreInOrder() {
        AgeDayRule rule = AgeDayRule.ON_BIRTHDAY;
        assertRefused(
                "CRITERION_AGE",
                () -> new PersonCriterion.Age(
                        Optional.of(new AgeLimit(-1, true)), Optional.of(new AgeLimit(5, true)), rule));
        assertRefused(
                "CRITERION_AGE",
                () -> new PersonCriterion.Age(
                        Optional.of(new AgeLimit(6, true)), Optional.of(new AgeLimit(5, true)), rule));
        assertThat(new PersonCriterion.Age(Optional.of(new AgeLimit(0, true)), Optional.of(new AgeLimit(0, true)), rule)
                        .to())
                .contains(new AgeLimit(0, true));
    }

    @Test
    void aLevelOfDisabilityIsOne() {
        assertRefused("CRITERION_LEVEL", () -> Criteria.disabilityAtLeast(DisabilityLevel.NONE));
    }

    @Test
    void aJudgementIsStatedInWords() {
        assertRefused("CRITERION_RULE", () -> new Criterion.Judgement(" "));
    }

    @Test
    void anUnrecognizedCriterionIsAsDeepAsKnownOnesWouldBe() {
        assertThat(unrecognized(new OpaqueValue.Flag(true)).depth()).isEqualTo(1);
        assertThat(unrecognized(arrays(1)).depth()).isEqualTo(1);
        assertThat(unrecognized(arrays(2)).depth()).isEqualTo(2);
        assertThat(unrecognized(objects(1)).depth()).isEqualTo(2);
        assertThat(unrecognized(new OpaqueValue.Elements(List.of(objects(2), objects(1))))
                        .depth())
                .isEqualTo(3);
        assertThat(unrecognized(objects(Criterion.MAX_DEPTH - 1)).depth()).isEqualTo(Criterion.MAX_DEPTH);
        assertThat(unrecognized(arrays(2 * Criterion.MAX_DEPTH - 1)).depth()).isEqualTo(Criterion.MAX_DEPTH);
        assertRefused("CRITERION_DEPTH", () -> unrecognized(objects(Criterion.MAX_DEPTH)));
        assertRefused("CRITERION_DEPTH", () -> unrecognized(arrays(2 * Criterion.MAX_DEPTH)));
        assertRefused("CRITERION_DEPTH", () -> unrecognized(objects(100_000)));
        Criterion limit = unrecognized(objects(Criterion.MAX_DEPTH - 1));
        assertRefused("CRITERION_DEPTH", () -> Criteria.not(limit));
    }

    private static Criterion unrecognized(OpaqueValue content) {
        return new Criterion.Unrecognized(
                new OpaqueValue.Members(Map.of("type", new OpaqueValue.Text("NEWER"), "content", content)));
    }

    private static OpaqueValue objects(int depth) {
        OpaqueValue value = new OpaqueValue.Nothing();
        for (int i = 0; i < depth; i++) {
            value = new OpaqueValue.Members(Map.of("of", value));
        }
        return value;
    }

    private static OpaqueValue arrays(int depth) {
        OpaqueValue value = new OpaqueValue.Nothing();
        for (int i = 0; i < depth; i++) {
            value = new OpaqueValue.Elements(List.of(value));
        }
        return value;
    }

    @Test
    void nothingIsNull() {
        assertNull("level", () -> Criteria.disabilityAtLeast(null));
        assertNull(
                "dayRule",
                () -> new PersonCriterion.Age(
                        Optional.of(new AgeLimit(0, true)), Optional.of(new AgeLimit(1, true)), null));
        assertNull("within", () -> new HouseholdCriterion.Hukou(null));
        assertNull("within", () -> new HouseholdCriterion.Residence(null));
        assertNull("settlement", () -> new HouseholdCriterion.SettlementIs(null));
        assertNull("kind", () -> Criteria.expense(null, Comparison.AT_LEAST, Yuan.ZERO));
        assertNull("amount", () -> Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, (Yuan) null));
        assertNull("times", () -> Criteria.income(Comparison.AT_MOST, null));
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
        PersonCriterion.CategoryIn criterion = new PersonCriterion.CategoryIn(given);
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

    @Test
    void numbersAndPeriodsMeanSomething() {
        assertRefused("CRITERION_COUNT", () -> Criteria.atLeast(0, LEAF));
        assertRefused("CRITERION_COUNT", () -> Criteria.atLeast(2, LEAF));
        assertRefused("CRITERION_BOUNDS", () -> new Criterion.MemberCount(-1, Optional.empty(), LEAF));
        assertRefused("CRITERION_BOUNDS", () -> new Criterion.MemberCount(2, Optional.of(1), LEAF));
        assertRefused(
                "CRITERION_PERIOD",
                () -> new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ZERO)));
        assertRefused(
                "CRITERION_PERIOD",
                () -> new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ofDays(-1))));
        assertRefused("CRITERION_TYPE", () -> new Criterion.Unrecognized(new OpaqueValue.Members(Map.of())));
        assertRefused(
                "CRITERION_TYPE",
                () -> new Criterion.Unrecognized(new OpaqueValue.Members(Map.of("type", new OpaqueValue.Number("1")))));
        assertThat(new Criterion.Unrecognized(holding(998, "x")).type()).isEqualTo("T");
        assertRefused("CRITERION_SIZE", () -> new Criterion.Unrecognized(holding(999, "x")));
        assertRefused("CRITERION_SIZE", () -> new Criterion.Unrecognized(holding(1, "x".repeat(100_000))));
        assertRefused("CRITERION_SIZE", () -> new Criterion.Unrecognized(holding(500, "x".repeat(200))));
        assertRefused("RULE_REFERENCE", () -> Criteria.rule("", "1", "x", LEAF));
        assertRefused("RULE_REFERENCE", () -> Criteria.rule("a", "1", "x".repeat(201), LEAF));
    }

    private static OpaqueValue.Members holding(int elements, String text) {
        Map<String, OpaqueValue> members = new LinkedHashMap<>();
        members.put("type", new OpaqueValue.Text("T"));
        for (int i = 0; i < elements; i++) {
            members.put("m" + i, new OpaqueValue.Text(text));
        }
        return new OpaqueValue.Members(members);
    }

    @Test
    void aQuantifierHoldsNoOther() {
        Criterion any = Criteria.anyMember(LEAF);
        assertRefused("CRITERION_SCOPE", () -> Criteria.anyMember(any));
        assertRefused("CRITERION_SCOPE", () -> Criteria.allMembers(any, LEAF));
        assertRefused(
                "CRITERION_SCOPE", () -> Criteria.allMembers(LEAF, Criteria.not(Criteria.membersAtLeast(1, LEAF))));
        Criterion all = Criteria.allMembers(LEAF, LEAF);
        assertRefused("CRITERION_SCOPE", () -> Criteria.membersAtLeast(2, Criteria.allOf(LEAF, all)));
        assertThat(Criteria.allOf(any, any).depth()).isEqualTo(3);
    }

    @Test
    void periodsAndSumsHaveLimits() {
        Set<HardshipEvent> fire = Set.of(HardshipEvent.FIRE);
        for (Period tooLong : List.of(Period.ofYears(101), Period.ofDays(10_000), Period.ofMonths(1201))) {
            assertRefused("CRITERION_PERIOD", () -> new NeedCriterion.EventIn(fire, Optional.of(tooLong)));
        }
        assertThat(new NeedCriterion.EventIn(fire, Optional.of(Period.ofYears(100))).within())
                .isPresent();
        assertThat(new NeedCriterion.EventIn(fire, Optional.of(Period.ofDays(9999))).within())
                .isPresent();
        assertRefused("CRITERION_AMOUNT", () -> new Threshold.Amount(Yuan.ofFen(-1)));
        assertRefused("AMOUNT_RANGE", () -> new Threshold.Amount(Yuan.ofFen(Long.MAX_VALUE)));
        assertRefused("OPAQUE_NUMBER", () -> new OpaqueValue.Number("1}{"));
        assertRefused("OPAQUE_NUMBER", () -> new OpaqueValue.Number("01"));
        assertThat(new OpaqueValue.Number("-1.50e+9").text()).isEqualTo("-1.50e+9");
    }

    @Test
    void factoriesReadLikeTheRule() {
        assertThat(Criteria.ageBetween(6, 18))
                .isEqualTo(new PersonCriterion.Age(
                        Optional.of(new AgeLimit(6, true)),
                        Optional.of(new AgeLimit(18, true)),
                        AgeDayRule.ON_BIRTHDAY));
        assertThat(Criteria.sexIs(Sex.FEMALE)).isEqualTo(new PersonCriterion.SexIs(Sex.FEMALE));
        assertThat(Criteria.selfCareIn(SelfCareLevel.NONE))
                .isEqualTo(new PersonCriterion.SelfCareIn(Set.of(SelfCareLevel.NONE)));
        assertThat(Criteria.settlementIs(Settlement.RURAL))
                .isEqualTo(new HouseholdCriterion.SettlementIs(Settlement.RURAL));
        assertThat(Criteria.needKindIn(NeedKind.MEDICAL)).isEqualTo(new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL)));
        assertThat(Criteria.eventWithin(Period.ofMonths(6), HardshipEvent.FIRE))
                .isEqualTo(new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ofMonths(6))));
        assertThat(Criteria.aidReceived(AidSource.CHARITY, BenefitScope.PERSON, StackingPeriod.ILLNESS))
                .isEqualTo(new NeedCriterion.AidReceived(
                        Optional.of(AidSource.CHARITY), Set.of(), BenefitScope.PERSON, StackingPeriod.ILLNESS));
    }
}
