package io.github.zhuanjie.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareActivity;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.text.Messages;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TargetClassifierTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final Fact<List<Recognition>> NONE = Fact.known(List.of());
    private static final Yuan ONE_FEN = Yuan.ofFen(1);

    /** 800 yuan a month for a single person, a year. */
    private static final Yuan STANDARD = Yuan.of(9_600);

    private Person.Builder person = Samples.head().recognitions(NONE);
    private Need.Builder need = Samples.need().gap(Fact.known(Yuan.of(1000))).governmentAidReceived(Fact.known(false));
    private Fact<List<Recognition>> ofHousehold = NONE;
    private Fact<Yuan> income = Fact.known(STANDARD.plus(ONE_FEN));
    private EvaluationContext context = Samples.context();

    private TargetAssessment classify() {
        Household household = Samples.household(person.build())
                .recognitions(ofHousehold)
                .annualIncome(income)
                .build();
        return new TargetClassifier(context).classify(NeedCase.of(household, need.build()));
    }

    private Truth truth(TargetBasis basis) {
        return classify().on(basis).truth();
    }

    private static Fact<List<Recognition>> in(AssistanceCategory category) {
        return Fact.known(List.of(Samples.recognition(category)));
    }

    private static TargetReason reason(List<TargetReason> reasons, TargetCondition condition) {
        return reasons.stream()
                .filter(reason -> reason.condition() == condition)
                .findFirst()
                .orElseThrow();
    }

    private TargetReason reason(TargetBasis basis, TargetCondition condition) {
        return reason(classify().on(basis).reasons(), condition);
    }

    @Nested
    class Bases {

        @Test
        void nobodyRecognisedWithIncomeAboveTheStandardIsNotCoveredAndNotYetEligible() {
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.FALSE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.TRUE);
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
            assertThat(classify().onAnyBasis()).isEqualTo(Truth.TRUE);
        }

        @Test
        void incomeAtTheStandardIsNotBelowIt() {
            income = Fact.known(STANDARD);
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
            income = Fact.known(STANDARD.minus(ONE_FEN));
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.FALSE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.TRUE);
        }

        @Test
        void theStandardCountsForEveryMember() {
            Person second = Person.builder()
                    .from(person.build())
                    .id(PersonId.of("P-2"))
                    .relation(FamilyRelation.OTHER)
                    .build();
            Household two = Samples.household(person.build(), second)
                    .recognitions(NONE)
                    .annualIncome(Fact.known(STANDARD.times(2).minus(ONE_FEN)))
                    .build();
            TargetClassifier classifier = new TargetClassifier(context);
            assertThat(classifier
                            .classify(NeedCase.of(two, need.build()))
                            .on(TargetBasis.NOT_YET_ELIGIBLE)
                            .truth())
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void aidForThisNeedMakesItAfterAid() {
            need.governmentAidReceived(Fact.known(true));
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.TRUE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.FALSE);
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
        }

        @ParameterizedTest
        @EnumSource(AssistanceCategory.class)
        void anyRecognitionInForceMakesItAfterAidAndNothingElse(AssistanceCategory category) {
            ofHousehold = in(category);
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.TRUE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.FALSE);
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.FALSE);
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.RECOGNISED).categories())
                    .containsExactly(category);
        }

        @Test
        void recognitionsOfPersonAndHouseholdAreBothNamed() {
            person.recognitions(in(AssistanceCategory.ORPHAN));
            ofHousehold = in(AssistanceCategory.DIBAO);
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.RECOGNISED).categories())
                    .containsExactly(AssistanceCategory.DIBAO, AssistanceCategory.ORPHAN);
        }

        @Test
        void anExpiredRecognitionIsNone() {
            ofHousehold = Fact.known(List.of(Recognition.builder()
                    .from(Samples.recognition(AssistanceCategory.DIBAO))
                    .validUntil(TODAY.minusDays(1))
                    .build()));
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.FALSE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.TRUE);
        }

        @Test
        void withoutAGapNobodyIsATarget() {
            need.gap(Fact.known(Yuan.ZERO));
            assertThat(classify().onAnyBasis()).isEqualTo(Truth.FALSE);
            need.gap(Fact.known(ONE_FEN));
            assertThat(classify().onAnyBasis()).isEqualTo(Truth.TRUE);
        }

        @ParameterizedTest
        @CsvSource({
            "VISITING_CARE, TRUE",
            "PSYCHOLOGICAL_COMFORT, TRUE",
            "REHABILITATION, TRUE",
            "SOCIAL_INCLUSION, TRUE",
            "LIVING, UNKNOWN",
            "MEDICAL, UNKNOWN"
        })
        void aServiceIsLackingWithoutASum(NeedKind kind, Truth lacking) {
            need.kind(kind).gap(Fact.unknown());
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.GAP_LEFT).truth())
                    .isEqualTo(lacking);
        }
    }

    @Nested
    class Margin {

        private void multiple(String ratio) {
            multiple(ratio, false);
        }

        private void multiple(String ratio, boolean inclusive) {
            LocalRatio two = LocalRatio.builder()
                    .inclusive(inclusive)
                    .kind(LocalRatioKind.EDGE_INCOME_MULTIPLE)
                    .area(DivisionCode.of("321000"))
                    .validFrom(TODAY)
                    .validUntil(TODAY)
                    .ratio(Ratio.parse(ratio))
                    .source("test")
                    .build();
            context = new EvaluationContext(
                    TODAY,
                    LocalStandards.of(List.of(Samples.standard("321000", 800)), List.of(two), List.of()),
                    Optional.empty());
        }

        @Test
        void incomeWithinTheMarginIsToldAndDoesNotDecide() {
            multiple("2");
            income = Fact.known(STANDARD.times(2).minus(ONE_FEN));
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .truth())
                    .isEqualTo(Truth.TRUE);
            income = Fact.known(STANDARD.times(2));
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .truth())
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void thePlaceSaysWhetherTheMultipleItselfIsWithin() {
            multiple("2", true);
            income = Fact.known(STANDARD.times(2));
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .truth())
                    .isEqualTo(Truth.TRUE);
            income = Fact.known(STANDARD.times(2).plus(ONE_FEN));
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .truth())
                    .isEqualTo(Truth.FALSE);
        }

        @Test
        void withoutAMultipleTheMarginIsOpen() {
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .missing())
                    .isEqualTo(Map.of(FactKind.LOCAL_MULTIPLE, Gap.LOCAL_STANDARD));
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
        }

        @Test
        void aMultipleOfNoStandardIsOpen() {
            multiple("2");
            context = new EvaluationContext(
                    TODAY, LocalStandards.of(List.of()).plus(marginOnly(context)), Optional.empty());
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .missing())
                    .isEqualTo(Map.of(FactKind.LOCAL_STANDARD, Gap.LOCAL_STANDARD));
        }

        private static LocalStandards marginOnly(EvaluationContext from) {
            LocalRatio ratio = from.standards()
                    .findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, Samples.VILLAGE, TODAY)
                    .orElseThrow();
            return LocalStandards.of(List.of(), List.of(ratio), List.of());
        }

        @Test
        void withoutIncomeTheMarginIsOpen() {
            multiple("2");
            income = Fact.withheld();
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .missing())
                    .isEqualTo(Map.of(FactKind.ANNUAL_INCOME, Gap.WITHHELD));
        }
    }

    @Nested
    class Unknowns {

        @Test
        void withoutAStandardNobodyIsSaidToBeIneligible() {
            context = Samples.contextWithoutStandards();
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_NOT_BELOW_STANDARD)
                            .missing())
                    .isEqualTo(Map.of(FactKind.LOCAL_STANDARD, Gap.LOCAL_STANDARD));
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_WITHIN_MARGIN)
                            .missing())
                    .isEqualTo(Map.of(FactKind.LOCAL_STANDARD, Gap.LOCAL_STANDARD));
        }

        @Test
        void unknownRecognitionsLeaveEveryBasisOpen() {
            ofHousehold = Fact.unknown();
            for (TargetBasis basis : TargetBasis.values()) {
                assertThat(truth(basis)).isEqualTo(Truth.UNKNOWN);
            }
            assertThat(reason(TargetBasis.NOT_COVERED, TargetCondition.RECOGNISED)
                            .missing())
                    .isEqualTo(Map.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.UNKNOWN));
        }

        @Test
        void whatIsKnownOfThePersonDecidesWhateverTheHouseholdIs() {
            ofHousehold = Fact.unknown();
            person.recognitions(in(AssistanceCategory.TEKUN));
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.TRUE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.FALSE);
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.RECOGNISED).missing())
                    .isEmpty();
        }

        @Test
        void withheldRecognitionsOfThePersonAreNamedAsMissing() {
            person.recognitions(Fact.withheld());
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(TargetBasis.NOT_COVERED, TargetCondition.RECOGNISED)
                            .missing())
                    .isEqualTo(Map.of(FactKind.PERSON_RECOGNITIONS, Gap.WITHHELD));
        }

        @Test
        void staleFactsAreNotReliedOn() {
            context = new EvaluationContext(TODAY, context.standards(), Optional.of(Period.ofMonths(1)));
            ofHousehold = Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO)), TODAY.minusMonths(2));
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.RECOGNISED).missing())
                    .isEqualTo(Map.of(FactKind.HOUSEHOLD_RECOGNITIONS, Gap.STALE));
        }

        @Test
        void unknownAidLeavesTwoBasesOpen() {
            need.governmentAidReceived(Fact.unknown());
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.UNKNOWN);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.UNKNOWN);
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.TRUE);
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.GOVERNMENT_AID_RECEIVED)
                            .missing())
                    .isEqualTo(Map.of(FactKind.GOVERNMENT_AID, Gap.UNKNOWN));
        }

        @Test
        void anUnknownGapLeavesOpenWhatIsNotFalseAnyway() {
            need.gap(Fact.unknown());
            assertThat(truth(TargetBasis.AFTER_AID)).isEqualTo(Truth.FALSE);
            assertThat(truth(TargetBasis.NOT_COVERED)).isEqualTo(Truth.UNKNOWN);
            assertThat(classify().onAnyBasis()).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(TargetBasis.NOT_COVERED, TargetCondition.GAP_LEFT).missing())
                    .isEqualTo(Map.of(FactKind.NEED_GAP, Gap.UNKNOWN));
        }

        @Test
        void unknownIncomeIsNamed() {
            income = Fact.unknown();
            assertThat(truth(TargetBasis.NOT_YET_ELIGIBLE)).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(TargetBasis.NOT_YET_ELIGIBLE, TargetCondition.INCOME_NOT_BELOW_STANDARD)
                            .missing())
                    .isEqualTo(Map.of(FactKind.ANNUAL_INCOME, Gap.UNKNOWN));
        }

        @Test
        void incomesByKindStandInForTheTotal() {
            Household household = Samples.household(person.build())
                    .recognitions(NONE)
                    .putIncome(IncomeKind.WAGES, Fact.known(STANDARD))
                    .putIncome(IncomeKind.BUSINESS, Fact.known(ONE_FEN))
                    .putIncome(IncomeKind.PROPERTY, Fact.known(Yuan.ZERO))
                    .putIncome(IncomeKind.TRANSFERS, Fact.known(Yuan.ZERO))
                    .build();
            assertThat(new TargetClassifier(context)
                            .classify(NeedCase.of(household, need.build()))
                            .on(TargetBasis.NOT_YET_ELIGIBLE)
                            .truth())
                    .isEqualTo(Truth.TRUE);
            Household overflowing = Household.builder()
                    .from(household)
                    .incomes(Map.of(
                            IncomeKind.WAGES, Fact.known(Yuan.ofFen(Long.MAX_VALUE)),
                            IncomeKind.BUSINESS, Fact.known(ONE_FEN),
                            IncomeKind.PROPERTY, Fact.known(Yuan.ZERO),
                            IncomeKind.TRANSFERS, Fact.known(Yuan.ZERO)))
                    .build();
            TargetClassifier classifier = new TargetClassifier(context);
            NeedCase tooMuch = NeedCase.of(overflowing, need.build());
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> classifier.classify(tooMuch));
        }
    }

    @Nested
    class SpecialPersons {

        private final SelfCareAssessment helpless = SelfCareAssessment.of(SelfCareLevel.NONE);

        private SpecialPersonFinding found() {
            return classify().specialPerson();
        }

        private void olderThan(int years) {
            person.birthDate(Fact.known(TODAY.minusYears(years)))
                    .disabilityLevel(Fact.known(DisabilityLevel.NONE))
                    .illnesses(Fact.known(Set.of()));
        }

        @Test
        void anElderlyPersonInDibaoWhoCannotCareForThemselvesIsOne() {
            olderThan(60);
            person.selfCare(Fact.known(helpless));
            ofHousehold = in(AssistanceCategory.DIBAO);
            assertThat(found().truth()).isEqualTo(Truth.TRUE);
            assertThat(found().grounds()).containsExactly(SpecialPersonGround.ELDERLY);
            assertThat(reason(found().reasons(), TargetCondition.LOW_INCOME_POPULATION)
                            .categories())
                    .containsExactly(AssistanceCategory.DIBAO);
        }

        @Test
        void partlyIsEnoughAndFullyIsNot() {
            olderThan(60);
            ofHousehold = in(AssistanceCategory.RIGID);
            person.selfCare(Fact.known(SelfCareAssessment.of(Set.of(SelfCareActivity.BATHING))));
            assertThat(found().truth()).isEqualTo(Truth.TRUE);
            person.selfCare(Fact.known(SelfCareAssessment.of(Set.of())));
            assertThat(found().truth()).isEqualTo(Truth.FALSE);
            person.selfCare(Fact.unknown());
            assertThat(found().truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(found().reasons(), TargetCondition.UNABLE_TO_SELF_CARE)
                            .missing())
                    .isEqualTo(Map.of(FactKind.SELF_CARE, Gap.UNKNOWN));
        }

        @Test
        void agesCountFromTheBirthday() {
            person.selfCare(Fact.known(helpless));
            ofHousehold = in(AssistanceCategory.DIBAO);
            olderThan(60);
            person.birthDate(Fact.known(TODAY.minusYears(60).plusDays(1)));
            assertThat(found().grounds()).isEmpty();
            assertThat(found().truth()).isEqualTo(Truth.FALSE);
            olderThan(18);
            assertThat(found().grounds()).isEmpty();
            person.birthDate(Fact.known(TODAY.minusYears(18).plusDays(1)));
            assertThat(found().grounds()).containsExactly(SpecialPersonGround.MINOR);
        }

        @Test
        void disabilityAndIllnessAreGroundsAtAnyAge() {
            olderThan(40);
            person.selfCare(Fact.known(helpless));
            ofHousehold = in(AssistanceCategory.DIBAO);
            person.disabilityLevel(Fact.known(DisabilityLevel.LEVEL_4));
            assertThat(found().grounds()).containsExactly(SpecialPersonGround.DISABLED);
            person.illnesses(Fact.known(Set.of(Illness.URAEMIA)));
            assertThat(found().grounds())
                    .containsExactly(SpecialPersonGround.DISABLED, SpecialPersonGround.SERIOUSLY_ILL);
            assertThat(found().truth()).isEqualTo(Truth.TRUE);
        }

        @Test
        void oneKnownGroundIsEnoughAndNoneIsSaidOnlyIfAllAreKnown() {
            person.selfCare(Fact.known(helpless));
            ofHousehold = in(AssistanceCategory.DIBAO);
            assertThat(found().truth()).isEqualTo(Truth.UNKNOWN);
            assertThat(reason(found().reasons(), TargetCondition.SPECIAL_GROUP).missing())
                    .isEqualTo(Map.of(
                            FactKind.BIRTH_DATE, Gap.UNKNOWN,
                            FactKind.DISABILITY_LEVEL, Gap.UNKNOWN,
                            FactKind.ILLNESSES, Gap.UNKNOWN));
            person.illnesses(Fact.known(Set.of(Illness.URAEMIA)));
            assertThat(found().truth()).isEqualTo(Truth.TRUE);
        }

        @Test
        void aStaleFactIsNoGround() {
            context = new EvaluationContext(TODAY, context.standards(), Optional.of(Period.ofMonths(1)));
            olderThan(40);
            person.selfCare(Fact.known(helpless))
                    .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1, TODAY.minusYears(3)));
            ofHousehold = in(AssistanceCategory.DIBAO);
            assertThat(found().grounds()).isEmpty();
            assertThat(found().truth()).isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void childCategoriesAreNotTheLowIncomePopulation() {
            olderThan(6);
            person.selfCare(Fact.known(helpless)).recognitions(in(AssistanceCategory.ORPHAN));
            assertThat(found().truth()).isEqualTo(Truth.FALSE);
            assertThat(reason(found().reasons(), TargetCondition.LOW_INCOME_POPULATION)
                            .categories())
                    .isEmpty();
            ofHousehold = Fact.unknown();
            assertThat(found().truth()).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Nested
    class Texts {

        @Test
        void everyAnswerHasASentenceInBothLanguages() {
            for (TargetCondition condition : TargetCondition.values()) {
                for (Truth truth : Truth.values()) {
                    String key = new TargetReason(condition, truth, Set.of(), Map.of()).textKey();
                    assertThat(Messages.of(Locale.ENGLISH).format(key)).isASCII();
                    assertThat(Messages.of(Locale.SIMPLIFIED_CHINESE).format(key))
                            .matches(".*\\p{IsHan}.*");
                }
            }
            assertThat(reason(TargetBasis.AFTER_AID, TargetCondition.GAP_LEFT).textKey())
                    .isEqualTo("target.GAP_LEFT.PASS");
        }

        @Test
        void nothingPrintsAnAnswer() {
            ofHousehold = in(AssistanceCategory.TEKUN);
            TargetAssessment assessment = classify();
            assertThat(assessment).hasToString("TargetAssessment[N-1]");
            assertThat(assessment.bases().get(0)).hasToString("BasisFinding[AFTER_AID]");
            assertThat(assessment.bases().get(0).reasons())
                    .hasToString(
                            "[TargetReason[GAP_LEFT], TargetReason[RECOGNISED], TargetReason[GOVERNMENT_AID_RECEIVED]]");
            assertThat(assessment.specialPerson()).hasToString("SpecialPersonFinding[***]");
        }
    }

    @Test
    void requiresAContext() {
        assertThatNullPointerException()
                .isThrownBy(() -> new TargetClassifier(null))
                .withMessage("context");
    }

    @Test
    void anAssessmentMadeByHandMayLackABasis() {
        TargetAssessment whole = classify();
        TargetAssessment part = new TargetAssessment(whole.need(), List.of(), whole.specialPerson());
        assertThatIllegalStateException()
                .isThrownBy(() -> part.on(TargetBasis.AFTER_AID))
                .withMessage("assessment must have a finding for every basis");
        assertThat(part.onAnyBasis()).isEqualTo(Truth.FALSE);
    }

    @Test
    void collectionsAreCopiesInTheOrderOfTheirElements() {
        TargetReason reason = new TargetReason(
                TargetCondition.RECOGNISED,
                Truth.TRUE,
                Set.of(AssistanceCategory.ORPHAN, AssistanceCategory.DIBAO),
                Map.of(FactKind.ILLNESSES, Gap.UNKNOWN, FactKind.NEED_GAP, Gap.STALE));
        assertThat(reason.categories()).containsExactly(AssistanceCategory.DIBAO, AssistanceCategory.ORPHAN);
        assertThat(reason.missing().keySet()).containsExactly(FactKind.NEED_GAP, FactKind.ILLNESSES);
        SpecialPersonFinding finding = new SpecialPersonFinding(
                Truth.TRUE, Set.of(SpecialPersonGround.DISABLED, SpecialPersonGround.ELDERLY), List.of());
        assertThat(finding.grounds()).containsExactly(SpecialPersonGround.ELDERLY, SpecialPersonGround.DISABLED);
    }
}
