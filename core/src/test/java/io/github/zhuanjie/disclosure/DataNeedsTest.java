package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.PersonCriterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.discovery.AssistanceRule;
import io.github.zhuanjie.discovery.RuleScope;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import io.github.zhuanjie.person.DisabilityLevel;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.person.StudentStage;
import io.github.zhuanjie.person.WorkCapacity;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.sample.Samples;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a project or an application needs to know, and why. */
class DataNeedsTest {

    private static final DivisionCode PLACE = DivisionCode.of("321081");
    private static final Set<DataKind> BASIC = EnumSet.of(DataKind.NAME, DataKind.CONTACT, DataKind.NEED);
    private static final Threshold AMOUNT = new Threshold.Amount(Yuan.of(1));

    private static CharityProject.Builder project() {
        return Samples.project().criteria(Optional.empty()).benefit(Optional.empty());
    }

    private static Set<DataKind> asked(Criterion criterion) {
        return kinds(DataNeeds.of(project().criteria(criterion).build()), DataNeedReason.CRITERION);
    }

    private static Set<DataKind> kinds(DataNeeds needs, DataNeedReason reason) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        needs.getReasons().forEach((kind, reasons) -> {
            if (reasons.contains(reason)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Arguments row(Criterion criterion, DataKind... kinds) {
        return Arguments.of(criterion, Set.of(kinds));
    }

    /** Every single condition. */
    static Stream<Arguments> conditions() {
        return Stream.of(
                row(Criteria.categoryIn(AssistanceCategory.DIBAO), DataKind.ASSISTANCE_STATUS),
                row(
                        new PersonCriterion.CategoryLeft(Set.of(AssistanceCategory.DIBAO), java.time.Period.ofYears(1)),
                        DataKind.ASSISTANCE_STATUS),
                row(Criteria.ageUnder(18), DataKind.DEMOGRAPHICS),
                row(Criteria.sexIs(Sex.FEMALE), DataKind.DEMOGRAPHICS),
                row(new PersonCriterion.ChineseNational(), DataKind.RESIDENT_ID),
                row(Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2), DataKind.HEALTH),
                row(Criteria.selfCareIn(SelfCareLevel.NONE), DataKind.HEALTH),
                row(Criteria.illnessIn(Illness.LEUKAEMIA), DataKind.HEALTH),
                row(Criteria.studentIn(StudentStage.TERTIARY), DataKind.EDUCATION_EMPLOYMENT),
                row(Criteria.insured(), DataKind.HEALTH),
                row(new PersonCriterion.WorkCapacityIn(Set.of(WorkCapacity.NONE)), DataKind.HEALTH),
                row(new PersonCriterion.EmploymentIn(Set.of(EmploymentStatus.FARMER)), DataKind.EDUCATION_EMPLOYMENT),
                row(Criteria.hukouIn(PLACE), DataKind.CONTACT),
                row(Criteria.residenceIn(PLACE), DataKind.CONTACT),
                row(Criteria.settlementIs(Settlement.RURAL), DataKind.HOUSEHOLD),
                row(new HouseholdCriterion.HeadCount(1, Optional.of(2)), DataKind.HOUSEHOLD),
                row(Criteria.income(Comparison.AT_MOST, Ratio.parse("1.5")), DataKind.INCOME, DataKind.HOUSEHOLD),
                row(new HouseholdCriterion.IncomeWithinLocalMultiple(), DataKind.INCOME, DataKind.HOUSEHOLD),
                row(
                        new HouseholdCriterion.RigidExpense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, AMOUNT),
                        DataKind.INCOME),
                row(new HouseholdCriterion.RigidShareAboveLocalRatio(), DataKind.INCOME),
                row(
                        new HouseholdCriterion.AssetsPerHead(Comparison.AT_MOST, AMOUNT),
                        DataKind.INCOME,
                        DataKind.HOUSEHOLD),
                row(new HouseholdCriterion.DwellingsAtMost(1), DataKind.INCOME),
                row(new HouseholdCriterion.VehiclesAtMost(0), DataKind.INCOME),
                row(Criteria.needKindIn(NeedKind.MEDICAL), DataKind.NEED),
                row(Criteria.expense(ExpenseKind.MEDICAL, Comparison.AT_LEAST, Yuan.of(1)), DataKind.INCOME),
                row(Criteria.eventIn(HardshipEvent.FIRE), DataKind.NEED),
                row(Criteria.afterGovernmentAid(), DataKind.ASSISTANCE_STATUS),
                row(
                        Criteria.aidReceived(AidSource.CHARITY, BenefitScope.PERSON, StackingPeriod.LIFETIME),
                        DataKind.ASSISTANCE_STATUS));
    }

    @Nested
    class OfAProject {

        @Test
        void whatPublishesNothingNeedsOnlyWhatNobodyCanBeHelpedWithout() {
            DataNeeds needs = DataNeeds.of(project().build());

            assertThat(needs.getKinds()).isEqualTo(BASIC);
            assertThat(needs.getReasons().values()).allMatch(reasons -> reasons.equals(Set.of(DataNeedReason.BASIC)));
            assertThat(needs.getPurpose()).isEqualTo(Purpose.project(ProjectId.of("yizheng-help")));
            assertThat(needs).hasToString("DataNeeds[***]");
        }

        @ParameterizedTest
        @MethodSource("io.github.zhuanjie.disclosure.DataNeedsTest#conditions")
        void aConditionNeedsWhatItAsksAbout(Criterion condition, Set<DataKind> kinds) {
            assertThat(asked(condition)).isEqualTo(kinds);
        }

        /** What the evaluator misses when nothing is known is told with the kinds that the condition needs. */
        @ParameterizedTest
        @MethodSource("io.github.zhuanjie.disclosure.DataNeedsTest#conditions")
        void whatTheEvaluatorWouldAskForIsNeeded(Criterion condition, Set<DataKind> kinds) {
            Finding finding = new Eligibility(Samples.context())
                    .assess(condition, Samples.plainCase())
                    .finding();
            List<MissingFact> missing = new ArrayList<>(finding.missing());

            for (MissingFact fact : missing) {
                assertThat(kinds).as(fact.kind().getCode()).containsAll(FactKinds.of(fact.kind()));
            }
        }

        @Test
        void everyPartOfARuleCounts() {
            Criterion ill = Criteria.illnessIn(Illness.LEUKAEMIA);
            Criterion old = Criteria.ageFrom(60);

            assertThat(asked(Criteria.allOf(ill, old))).containsExactly(DataKind.DEMOGRAPHICS, DataKind.HEALTH);
            assertThat(asked(Criteria.anyOf(ill, old))).containsExactly(DataKind.DEMOGRAPHICS, DataKind.HEALTH);
            assertThat(asked(Criteria.atLeast(1, ill, old))).containsExactly(DataKind.DEMOGRAPHICS, DataKind.HEALTH);
            assertThat(asked(Criteria.not(ill))).containsExactly(DataKind.HEALTH);
            assertThat(asked(Criteria.rule("r", "1", "c", ill))).containsExactly(DataKind.HEALTH);
        }

        @Test
        void whatAsksMembersNeedsTheHousehold() {
            Criterion ill = Criteria.illnessIn(Illness.LEUKAEMIA);
            Criterion old = Criteria.ageFrom(60);

            assertThat(asked(Criteria.anyMember(ill))).containsExactly(DataKind.HOUSEHOLD, DataKind.HEALTH);
            assertThat(asked(Criteria.membersAtLeast(2, ill))).containsExactly(DataKind.HOUSEHOLD, DataKind.HEALTH);
            assertThat(asked(Criteria.allMembers(old, ill)))
                    .containsExactly(DataKind.DEMOGRAPHICS, DataKind.HOUSEHOLD, DataKind.HEALTH);
        }

        @Test
        void whatNobodyCanNameIsNotNeeded() {
            assertThat(asked(Criteria.judgement("品行良好"))).isEmpty();
            assertThat(asked(new Criterion.Unrecognized(new io.github.zhuanjie.base.OpaqueValue.Members(
                            Map.of("type", new io.github.zhuanjie.base.OpaqueValue.Text("FUTURE"))))))
                    .isEmpty();
        }

        private Set<DataKind> kinds(DataNeedReason reason, Benefit benefit) {
            return DataNeedsTest.kinds(DataNeeds.of(project().benefit(benefit).build()), reason);
        }

        @Test
        void moneyGoesToAnAccountAndWhatIsInKindDoesNot() {
            for (Benefit money : List.of(
                    new Benefit.Fixed(Yuan.of(1)),
                    new Benefit.Range(Yuan.of(1), Yuan.of(2)),
                    new Benefit.Supplement(ProjectId.of("other"), Yuan.of(1), "移植"),
                    stepped(),
                    share())) {
                assertThat(kinds(DataNeedReason.HANDOVER, money))
                        .containsExactly(DataKind.RESIDENT_ID, DataKind.BANK_ACCOUNT);
            }
            assertThat(kinds(DataNeedReason.HANDOVER, new Benefit.Premium("某保险", Yuan.of(1))))
                    .containsExactly(DataKind.RESIDENT_ID);
            for (Benefit inKind : List.of(
                    new Benefit.Goods(Yuan.of(1)),
                    new Benefit.Service(NeedKind.VISITING_CARE, 1, ServiceUnit.VISIT, Optional.empty()),
                    new Benefit.VillageIncome(Optional.empty()))) {
                assertThat(kinds(DataNeedReason.HANDOVER, inKind)).isEmpty();
            }
        }

        private Benefit stepped() {
            return new Benefit.Stepped(ExpenseKind.MEDICAL, List.of(new Benefit.Step(Yuan.of(1), Yuan.of(2))));
        }

        private Benefit share() {
            return ShareOfExpense.builder()
                    .kind(ExpenseKind.MEDICAL)
                    .putShare(AssistanceCategory.DIBAO, Ratio.parse("0.6"))
                    .build();
        }

        @Test
        void whatIsComputedNeedsWhatItIsComputedFrom() {
            assertThat(kinds(DataNeedReason.AWARD, new Benefit.Fixed(Yuan.of(1))))
                    .isEmpty();
            assertThat(kinds(DataNeedReason.AWARD, stepped())).containsExactly(DataKind.INCOME);
            assertThat(kinds(DataNeedReason.AWARD, share()))
                    .containsExactly(DataKind.ASSISTANCE_STATUS, DataKind.INCOME);
        }

        @Test
        void furtherBenefitsCountAsWell() {
            DataNeeds needs = DataNeeds.of(project()
                    .benefit(new Benefit.Goods(Yuan.of(1)))
                    .addFurtherBenefits(new Benefit.Premium("某保险", Yuan.of(1)))
                    .build());

            assertThat(DataNeedsTest.kinds(needs, DataNeedReason.HANDOVER)).containsExactly(DataKind.RESIDENT_ID);
        }
    }

    @Nested
    class OfAnApplication {

        private AssistanceRule rule(AssistanceCategory category, Criterion criteria) {
            return AssistanceRule.builder()
                    .category(category)
                    .area(PLACE)
                    .validFrom(Samples.TODAY)
                    .validUntil(Samples.TODAY.plusYears(1))
                    .scope(RuleScope.PERSON)
                    .criteria(criteria)
                    .source("test")
                    .build();
        }

        private final List<AssistanceRule> rules = List.of(
                rule(AssistanceCategory.DIBAO, Criteria.income(Comparison.AT_MOST, Ratio.parse("1"))),
                rule(AssistanceCategory.TEKUN, Criteria.disabilityAtLeast(DisabilityLevel.LEVEL_2)));

        private Set<DataKind> needed(AssistanceCategory... categories) {
            return DataNeeds.forAssistance((Purpose.Assistance) Purpose.assistance(categories), rules)
                    .getKinds();
        }

        @Test
        void needsTheNumberAndWhatTheRulesOfItsCategoriesAsk() {
            assertThat(needed(AssistanceCategory.DIBAO))
                    .containsExactly(
                            DataKind.NAME,
                            DataKind.RESIDENT_ID,
                            DataKind.CONTACT,
                            DataKind.HOUSEHOLD,
                            DataKind.INCOME,
                            DataKind.NEED);
            assertThat(needed(AssistanceCategory.TEKUN))
                    .contains(DataKind.HEALTH)
                    .doesNotContain(DataKind.INCOME);
            assertThat(needed()).contains(DataKind.HEALTH, DataKind.INCOME);
            assertThat(needed(AssistanceCategory.ORPHAN))
                    .containsExactly(DataKind.NAME, DataKind.RESIDENT_ID, DataKind.CONTACT, DataKind.NEED);
        }

        @Test
        void aBroaderCategoryTakesTheRulesOfItsParts() {
            DataNeeds needs = DataNeeds.forAssistance(
                    (Purpose.Assistance) Purpose.assistance(AssistanceCategory.TEKUN),
                    List.of(rule(AssistanceCategory.TEKUN_SCATTERED, Criteria.selfCareIn(SelfCareLevel.NONE))));

            assertThat(needs.getReasons().get(DataKind.HEALTH)).containsExactly(DataNeedReason.CRITERION);
        }
    }

    @Nested
    class Added {

        @Test
        void theOfficesWordIsKnownAsSuch() {
            DataNeeds before = DataNeeds.of(project().build());
            DataNeeds after = before.and(DataKind.HEALTH, DataKind.NAME);

            assertThat(after.getReasons().get(DataKind.HEALTH)).containsExactly(DataNeedReason.STATED);
            assertThat(after.getReasons().get(DataKind.NAME))
                    .containsExactly(DataNeedReason.BASIC, DataNeedReason.STATED);
            assertThat(before.getKinds()).as("a value does not change").isEqualTo(BASIC);
            assertThat(before.getReasons().get(DataKind.NAME)).containsExactly(DataNeedReason.BASIC);
        }

        @Test
        void whatIsStatedIsAllThatIsNeeded() {
            DataNeeds needs = DataNeeds.stated(GateSamples.PURPOSE, Set.of(DataKind.HEALTH));

            assertThat(needs.getReasons()).isEqualTo(Map.of(DataKind.HEALTH, Set.of(DataNeedReason.STATED)));
            assertThat(needs.getPurpose()).isEqualTo(GateSamples.PURPOSE);
        }

        @Test
        void whatIsAskedForIsToldWithItsKind() {
            DataNeeds needs = DataNeeds.stated(GateSamples.PURPOSE, Set.of())
                    .andAsked(EnumSet.of(FactKind.ILLNESSES, FactKind.BIRTH_DATE, FactKind.LOCAL_STANDARD));

            assertThat(needs.getReasons())
                    .isEqualTo(Map.of(
                            DataKind.DEMOGRAPHICS, Set.of(DataNeedReason.ASKED),
                            DataKind.HEALTH, Set.of(DataNeedReason.ASKED)));
        }

        @ParameterizedTest
        @EnumSource
        void everyKindOfFactIsToldWithOneKindUnlessItIsNobodys(FactKind fact) {
            Set<FactKind> nobodys = EnumSet.of(
                    FactKind.LOCAL_STANDARD,
                    FactKind.LOCAL_MULTIPLE,
                    FactKind.LOCAL_RIGID_RATIO,
                    FactKind.DISPOSABLE_INCOME,
                    FactKind.LOCAL_RULE,
                    FactKind.JUDGEMENT,
                    FactKind.PROJECT_RULE,
                    FactKind.NEWER_RULE,
                    FactKind.INTERESTED_PARTY);

            assertThat(FactKinds.of(fact)).hasSize(nobodys.contains(fact) ? 0 : 1);
        }
    }
}
