package io.github.zhuanjie.aid;

import static io.github.zhuanjie.aid.AidSamples.DAY;
import static io.github.zhuanjie.aid.AidSamples.PROJECT;
import static io.github.zhuanjie.aid.AidSamples.SPOUSE;
import static io.github.zhuanjie.aid.AidSamples.charity;
import static io.github.zhuanjie.aid.AidSamples.government;
import static io.github.zhuanjie.aid.AidSamples.id;
import static io.github.zhuanjie.aid.AidSamples.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.charity.StackingRule;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.Illness;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StackingTest {

    /** The need was registered on 1 May 2024; it is judged on 20 May. */
    private static final LocalDate TODAY = Samples.TODAY;

    private static final Award AWARD = Award.exactly(Yuan.of(2000));
    private static final NeedId NEED = NeedId.of("N-1");
    private static final UnifiedSocialCreditCode CODE = UnifiedSocialCreditCode.of("53990000A00000011Q");
    private static final UnifiedSocialCreditCode OTHER_CODE = UnifiedSocialCreditCode.of("91110000600037341L");

    private static StackingFinding check(StackingRule rule, ProposedAid proposed, AidRecord... records) {
        return check(rule, proposed, SamePersons.none(), records);
    }

    private static StackingFinding check(
            StackingRule rule, ProposedAid proposed, SamePersons same, AidRecord... records) {
        Stacking stacking = new Stacking(AidLedger.of(List.of(records)), same);
        StackingFinding finding = stacking.check(List.of(rule), proposed, TODAY).get(0);
        assertThat(finding.rule()).isEqualTo(rule);
        return finding;
    }

    private static ProposedAid proposed() {
        return ProposedAid.of(AidSamples.couple(Samples.need()), PROJECT, AWARD);
    }

    @Test
    void aReferralIsNoAidOfItsOwn() {
        StackingRule once = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME, false);
        StackingRule notWith =
                new StackingRule.NotWith(Set.of(PROJECT), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME);
        for (StackingRule rule : List.of(once, notWith)) {
            AidRecord given = charity("A-1").project(PROJECT).build();
            AidRecord referred =
                    AidRecord.builder().from(given).form(AidForm.REFERRAL).build();
            assertBroken(check(rule, proposed(), given), "A-1");
            assertKept(check(rule, proposed(), referred));
        }
        StackingRule after = new StackingRule.AfterGovernmentDecision();
        AidRecord decided = government("A-1").need(NEED).build();
        assertKept(check(after, proposed(), decided), "A-1");
        AidRecord referred =
                AidRecord.builder().from(decided).form(AidForm.REFERRAL).build();
        assertOpen(check(after, proposed(), referred), Gap.UNKNOWN);
    }

    private static void assertKept(StackingFinding finding, String... deciding) {
        assertFinding(finding, Truth.TRUE, Optional.empty(), deciding);
    }

    private static void assertBroken(StackingFinding finding, String... deciding) {
        assertFinding(finding, Truth.FALSE, Optional.empty(), deciding);
    }

    private static void assertOpen(StackingFinding finding, Gap gap, String... deciding) {
        assertFinding(finding, Truth.UNKNOWN, Optional.of(gap), deciding);
    }

    private static void assertFinding(StackingFinding finding, Truth truth, Optional<Gap> gap, String... deciding) {
        assertThat(finding.outcome()).isEqualTo(truth);
        assertThat(finding.gap()).isEqualTo(gap);
        assertThat(finding.deciding()).extracting(AidRecordId::value).containsExactly(deciding);
    }

    @Nested
    class Once {

        private static StackingRule once(StackingPeriod period) {
            return new StackingRule.Once(BenefitScope.PERSON, period, false);
        }

        @Test
        void anEarlierAwardOfTheProjectBreaksIt() {
            assertBroken(
                    check(
                            once(StackingPeriod.LIFETIME),
                            proposed(),
                            charity("A-2").build(),
                            charity("A-1").decidedOn(LocalDate.of(1999, 1, 1)).build()),
                    "A-1",
                    "A-2");
        }

        @Test
        void whatDoesNotConcernItDoesNotBreakIt() {
            assertKept(check(
                    once(StackingPeriod.LIFETIME),
                    proposed(),
                    charity("A-1").project(ProjectId.of("other")).build(),
                    government("A-2").build(),
                    charity("A-3").person(SPOUSE).build(),
                    charity("A-4").household(HouseholdId.of("H-2")).build(),
                    charity("A-5").decidedOn(TODAY.plusDays(1)).build()));
            assertBroken(
                    check(
                            once(StackingPeriod.LIFETIME),
                            proposed(),
                            charity("A-1").decidedOn(TODAY).build()),
                    "A-1");
        }

        @Test
        void aCharitysRecordWithoutAProjectMayBeTheProjects() {
            StackingRule rule = once(StackingPeriod.LIFETIME);
            AidRecord.Builder unnamed = charity("A-1").project(Optional.empty());
            assertOpen(check(rule, proposed(), unnamed.build()), Gap.UNKNOWN, "A-1");
            CharityOrganization byName =
                    CharityOrganization.builder().name("仪征市慈善总会").build();
            CharityOrganization other =
                    CharityOrganization.builder().name("朝阳区慈善会").build();
            assertOpen(
                    check(rule, proposed().withOperators(List.of(other, byName)), unnamed.build()), Gap.UNKNOWN, "A-1");
            assertKept(check(rule, proposed().withOperators(List.of(other)), unnamed.build()));
            AidRecord named = charity("A-2").project(ProjectId.of("other")).build();
            assertKept(check(rule, proposed().withOperators(List.of(byName)), named));
        }

        @Test
        void twoCreditCodesSayMoreThanNames() {
            StackingRule rule = once(StackingPeriod.LIFETIME);
            CharityOrganization operator = CharityOrganization.builder()
                    .name("仪征市慈善总会")
                    .creditCode(CODE)
                    .build();
            AidRecord.Builder unnamed = charity("A-1").project(Optional.empty());
            assertOpen(check(rule, proposed().withOperators(List.of(operator)), unnamed.build()), Gap.UNKNOWN, "A-1");
            assertKept(check(
                    rule,
                    proposed().withOperators(List.of(operator)),
                    unnamed.providerCode(OTHER_CODE).build()));
            assertOpen(
                    check(
                            rule,
                            proposed().withOperators(List.of(operator)),
                            unnamed.provider("仪征慈善").providerCode(CODE).build()),
                    Gap.UNKNOWN,
                    "A-1");
        }

        @Test
        void theProjectSaysWhoRunsIt() {
            CharityProject project = Samples.project().build();
            ProposedAid asked = ProposedAid.of(AidSamples.couple(Samples.need()), project, AWARD);
            assertThat(asked.operators()).isNotEmpty().isEqualTo(project.getOperators());
            assertThat(asked.withIllness(Illness.LEUKAEMIA)
                            .withSupplementTo(id("A-1"))
                            .operators())
                    .isEqualTo(project.getOperators());
        }

        @ParameterizedTest
        @CsvSource({
            "CALENDAR_YEAR,2024-01-01,FALSE",
            "CALENDAR_YEAR,2023-12-31,TRUE",
            "TWELVE_MONTHS,2023-05-21,FALSE",
            "TWELVE_MONTHS,2023-05-20,TRUE",
            "YEAR_UNSTATED,2024-01-01,FALSE",
            "YEAR_UNSTATED,2023-12-31,UNKNOWN",
            "YEAR_UNSTATED,2023-05-21,UNKNOWN",
            "YEAR_UNSTATED,2023-05-20,TRUE"
        })
        void yearsAreReadAsTheRuleSays(StackingPeriod period, LocalDate earlier, Truth outcome) {
            StackingFinding finding = check(
                    once(period), proposed(), charity("A-1").decidedOn(earlier).build());
            assertThat(finding.outcome()).isEqualTo(outcome);
        }

        @ParameterizedTest
        @CsvSource({
            "LEUKAEMIA,LEUKAEMIA,FALSE",
            "LEUKAEMIA,URAEMIA,TRUE",
            "LEUKAEMIA,BLOOD_DISEASE,UNKNOWN",
            "BLOOD_DISEASE,LEUKAEMIA,UNKNOWN",
            "OTHER_SERIOUS,OTHER_SERIOUS,UNKNOWN",
            "LEUKAEMIA,,UNKNOWN",
            ",LEUKAEMIA,UNKNOWN"
        })
        void oncePerIllness(Illness now, Illness then, Truth outcome) {
            ProposedAid asked = now == null ? proposed() : proposed().withIllness(now);
            AidRecord earlier =
                    charity("A-1").illness(Optional.ofNullable(then)).build();
            StackingFinding finding = check(once(StackingPeriod.ILLNESS), asked, earlier);
            assertThat(finding.outcome()).isEqualTo(outcome);
            assertThat(finding.deciding()).hasSize(outcome == Truth.TRUE ? 0 : 1);
        }

        @Test
        void theOnlyIllnessOfThePersonIsMeantUnlessAnotherIsStated() {
            AidRecord earlier = charity("A-1").illness(Illness.URAEMIA).build();
            StackingRule rule = once(StackingPeriod.ILLNESS);
            assertBroken(check(rule, ill(Illness.URAEMIA), earlier), "A-1");
            assertOpen(check(rule, ill(Illness.URAEMIA, Illness.RARE_DISEASE), earlier), Gap.UNKNOWN, "A-1");
            assertOpen(check(rule, ill(), earlier), Gap.UNKNOWN, "A-1");
            assertKept(check(rule, ill(Illness.URAEMIA).withIllness(Illness.LEUKAEMIA), earlier));
        }

        private static ProposedAid ill(Illness... illnesses) {
            NeedCase subject = Samples.caseOf(Samples.head().illnesses(Fact.known(Set.of(illnesses))));
            return ProposedAid.of(subject, PROJECT, AWARD);
        }

        @ParameterizedTest
        @CsvSource({
            "FIRE,FIRE,UNKNOWN",
            "FIRE,TRAFFIC_ACCIDENT,TRUE",
            "NONE,FIRE,TRUE",
            "FIRE,,UNKNOWN",
            ",FIRE,UNKNOWN",
            ",,UNKNOWN"
        })
        void oncePerEvent(HardshipEvent now, HardshipEvent then, Truth outcome) {
            NeedCase subject = AidSamples.couple(Samples.need().event(fact(now)));
            StackingFinding finding = check(
                    once(StackingPeriod.EVENT),
                    ProposedAid.of(subject, PROJECT, AWARD),
                    charity("A-1").event(fact(then)).build());
            assertThat(finding.outcome()).isEqualTo(outcome);
        }

        private static Fact<HardshipEvent> fact(HardshipEvent event) {
            return event == null ? Fact.unknown() : Fact.known(event);
        }

        @Test
        void theSameNeedIsTheSameEvent() {
            assertBroken(
                    check(
                            once(StackingPeriod.EVENT),
                            proposed(),
                            charity("A-1").need(NEED).build()),
                    "A-1");
        }

        @Test
        void aidToTheWholeHouseholdMayHaveBeenThePersons() {
            AidRecord whole = charity("A-1").person(Optional.empty()).build();
            assertOpen(check(once(StackingPeriod.LIFETIME), proposed(), whole), Gap.UNKNOWN, "A-1");
            ProposedAid alone = ProposedAid.of(Samples.plainCase(), PROJECT, AWARD);
            assertBroken(check(once(StackingPeriod.LIFETIME), alone, whole), "A-1");
        }

        @Test
        void oncePerHouseholdCountsEveryMember() {
            StackingRule rule = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME, false);
            assertBroken(
                    check(
                            rule,
                            proposed(),
                            charity("A-1").person(SPOUSE).build(),
                            charity("A-2").person(Optional.empty()).build()),
                    "A-1",
                    "A-2");
        }

        @Test
        void somebodyWhoMovedIsKnownByTheNumber() {
            HouseholdMember before = new HouseholdMember(HouseholdId.of("H-0"), PersonId.of("P-7"));
            SamePersons same = name -> Set.of(name, before);
            AidRecord own = charity("A-1")
                    .household(before.household())
                    .person(before.person())
                    .build();
            AidRecord whole = charity("A-2")
                    .household(before.household())
                    .person(Optional.empty())
                    .build();
            AidRecord others = charity("A-3")
                    .household(before.household())
                    .person(PersonId.of("P-8"))
                    .build();
            assertBroken(check(once(StackingPeriod.LIFETIME), proposed(), same, own), "A-1");
            assertOpen(check(once(StackingPeriod.LIFETIME), proposed(), same, whole), Gap.UNKNOWN, "A-2");
            ProposedAid alone = ProposedAid.of(Samples.plainCase(), PROJECT, AWARD);
            assertOpen(check(once(StackingPeriod.LIFETIME), alone, same, whole), Gap.UNKNOWN, "A-2");
            assertKept(check(once(StackingPeriod.LIFETIME), proposed(), same, others));
            StackingRule household = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME, false);
            assertOpen(check(household, proposed(), same, others), Gap.UNKNOWN, "A-3");
        }

        @Test
        void aSupplementIsNoSecondAwardWhereTheRuleSaysSo() {
            StackingRule allowed = new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.ILLNESS, true);
            AidRecord first = charity("A-1").illness(Illness.LEUKAEMIA).build();
            AidRecord second = charity("A-2")
                    .illness(Illness.LEUKAEMIA)
                    .supplementTo(id("A-1"))
                    .build();
            ProposedAid asked = proposed().withIllness(Illness.LEUKAEMIA).withSupplementTo(id("A-1"));
            assertKept(check(allowed, asked, first));
            assertBroken(check(once(StackingPeriod.ILLNESS), asked, first), "A-1");
            assertBroken(check(allowed, proposed().withIllness(Illness.LEUKAEMIA), first), "A-1");
            assertBroken(check(allowed, asked, first, second), "A-2");
            assertKept(check(allowed, asked.withSupplementTo(id("A-2")), first, second));
            assertBroken(check(allowed, asked.withSupplementTo(id("A-9")), first), "A-1");
        }

        @Test
        void aChainOfSupplementsThatBitesItsTailEnds() {
            StackingRule allowed = new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.LIFETIME, true);
            AidRecord one = charity("A-1").supplementTo(id("A-2")).build();
            AidRecord other = charity("A-2").supplementTo(id("A-1")).build();
            assertKept(check(allowed, proposed().withSupplementTo(id("A-1")), one, other));
        }

        @Test
        void somebodyElsesAwardCannotBeSupplemented() {
            StackingRule allowed = new StackingRule.Once(BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME, true);
            AidRecord others = charity("A-1").person(SPOUSE).build();
            assertBroken(check(allowed, proposed().withSupplementTo(id("A-1")), others), "A-1");
        }

        @Test
        void whatDependsOnAConflictIsUnknown() {
            AidRecord one = charity("A-1").build();
            AidRecord otherProject = charity("A-1").project(ProjectId.of("x")).build();
            AidRecord otherAmount = charity("A-1").amount(yuan(5)).build();
            assertOpen(check(once(StackingPeriod.LIFETIME), proposed(), one, otherProject), Gap.UNKNOWN, "A-1");
            assertBroken(check(once(StackingPeriod.LIFETIME), proposed(), one, otherAmount), "A-1");
        }

        @Test
        void whatIsCertainOutweighsWhatIsNot() {
            assertBroken(
                    check(
                            once(StackingPeriod.LIFETIME),
                            proposed(),
                            charity("A-1").person(Optional.empty()).build(),
                            charity("A-2").build()),
                    "A-2");
        }
    }

    @Nested
    class NotWith {

        private static final StackingRule CITY_AND_DISTRICT = new StackingRule.NotWith(
                Set.of(ProjectId.of("district")), Set.of("朝阳区慈善会"), BenefitScope.PERSON, StackingPeriod.EVENT);

        @Test
        void namedProjectsAndProvidersBreakIt() {
            AidRecord byProject =
                    charity("A-1").project(ProjectId.of("district")).need(NEED).build();
            AidRecord byName = charity("A-2")
                    .project(Optional.empty())
                    .provider("朝阳区慈善会")
                    .need(NEED)
                    .build();
            AidRecord neither = charity("A-3").need(NEED).build();
            assertBroken(check(CITY_AND_DISTRICT, proposed(), byProject, byName, neither), "A-1", "A-2");
            assertKept(check(CITY_AND_DISTRICT, proposed(), neither));
        }

        @Test
        void creditCodesNameProvidersWhateverTheirRecordsCallThem() {
            StackingRule rule = new StackingRule.NotWith(
                    Set.of(), Set.of(), Set.of(CODE), BenefitScope.PERSON, StackingPeriod.LIFETIME);
            AidRecord.Builder record = charity("A-1").provider("仪征慈善");
            assertOpen(check(rule, proposed(), record.build()), Gap.UNKNOWN, "A-1");
            assertBroken(check(rule, proposed(), record.providerCode(CODE).build()), "A-1");
            assertKept(check(rule, proposed(), record.providerCode(OTHER_CODE).build()));
        }

        @Test
        void aCharitysRecordWithoutAProjectMayBeOfANamedOne() {
            AidRecord unnamed =
                    charity("A-1").project(Optional.empty()).need(NEED).build();
            assertOpen(check(CITY_AND_DISTRICT, proposed(), unnamed), Gap.UNKNOWN, "A-1");
            assertKept(check(
                    CITY_AND_DISTRICT, proposed(), government("A-1").need(NEED).build()));
            StackingRule byName =
                    new StackingRule.NotWith(Set.of(), Set.of("朝阳区慈善会"), BenefitScope.PERSON, StackingPeriod.EVENT);
            assertKept(check(byName, proposed(), unnamed));
        }

        @Test
        void anotherCauseDoesNot() {
            NeedCase fire = AidSamples.couple(Samples.need().event(Fact.known(HardshipEvent.FIRE)));
            AidRecord illness = charity("A-1")
                    .provider("朝阳区慈善会")
                    .event(Fact.known(HardshipEvent.SUDDEN_ILLNESS))
                    .build();
            assertKept(check(CITY_AND_DISTRICT, ProposedAid.of(fire, PROJECT, AWARD), illness));
            assertOpen(check(CITY_AND_DISTRICT, proposed(), illness), Gap.UNKNOWN, "A-1");
        }

        @Test
        void aSupplementIsNoExcuse() {
            AidRecord earlier = charity("A-1").provider("朝阳区慈善会").need(NEED).build();
            assertBroken(check(CITY_AND_DISTRICT, proposed().withSupplementTo(id("A-1")), earlier), "A-1");
        }
    }

    @Nested
    class WithinExpense {

        private static final StackingRule RULE = new StackingRule.WithinExpense(ExpenseKind.MEDICAL);

        private static ProposedAid with(Award award) {
            NeedCase subject = AidSamples.couple(Samples.need().putExpense(ExpenseKind.MEDICAL, yuan(10_000)));
            return ProposedAid.of(subject, PROJECT, award);
        }

        private static AidRecord.Builder paid(String id, long amount) {
            return charity(id).expenseKind(ExpenseKind.MEDICAL).amount(yuan(amount));
        }

        @ParameterizedTest
        @CsvSource({"3000,TRUE", "3001,FALSE", "0,TRUE"})
        void theSumMayReachTheExpense(long award, Truth outcome) {
            // 10,000 own expense, of which 4,000 and 3,000 were given
            StackingFinding finding = check(
                    RULE,
                    with(Award.exactly(Yuan.of(award))),
                    paid("A-1", 4000).build(),
                    government("A-2")
                            .expenseKind(ExpenseKind.MEDICAL)
                            .amount(yuan(3000))
                            .build());
            assertFinding(finding, outcome, Optional.empty(), "A-1", "A-2");
        }

        @Test
        void anAwardWithBoundsHasToFitWhole() {
            AidRecord paid = paid("A-1", 7000).build();
            assertOpen(check(RULE, with(new Award(Yuan.of(2000), Yuan.of(4000))), paid), Gap.JUDGEMENT, "A-1");
            assertBroken(check(RULE, with(new Award(Yuan.of(3001), Yuan.of(4000))), paid), "A-1");
            assertKept(check(RULE, with(new Award(Yuan.of(2000), Yuan.of(3000))), paid), "A-1");
        }

        @Test
        void onlyMoneyForTheExpenseOfThisPersonCounts() {
            assertKept(check(
                    RULE,
                    with(Award.exactly(Yuan.of(10_000))),
                    government("A-1").amount(yuan(1)).build(),
                    paid("A-2", 1).expenseKind(ExpenseKind.EDUCATION).build(),
                    paid("A-3", 1).form(AidForm.GOODS).build(),
                    paid("A-4", 1).person(SPOUSE).build(),
                    paid("A-5", 1).need(NeedId.of("N-2")).build(),
                    paid("A-6", 1).decidedOn(LocalDate.of(2023, 5, 1)).build(),
                    paid("A-7", 1).decidedOn(TODAY.plusDays(1)).build()));
        }

        @Test
        void aCharitysMoneyThatNamesNoExpenseMayBeForIt() {
            NeedCase subject = AidSamples.couple(Samples.need().putExpense(ExpenseKind.MEDICAL, yuan(6000)));
            AidRecord government = government("G-1")
                    .need(NEED)
                    .expenseKind(ExpenseKind.MEDICAL)
                    .amount(yuan(3000))
                    .build();
            AidRecord.Builder unnamed = charity("C-1").amount(yuan(3000));
            ProposedAid asked = ProposedAid.of(subject, PROJECT, Award.exactly(Yuan.of(3000)));
            assertOpen(check(RULE, asked, government, unnamed.need(NEED).build()), Gap.UNKNOWN, "C-1", "G-1");
            assertOpen(
                    check(
                            RULE,
                            asked,
                            government,
                            unnamed.need(Optional.empty()).build()),
                    Gap.UNKNOWN,
                    "C-1",
                    "G-1");
            assertKept(
                    check(
                            RULE,
                            asked,
                            government,
                            unnamed.needKind(NeedKind.LIVING).build()),
                    "G-1");
            assertOpen(check(RULE, asked, government, unnamed.need(NEED).build()), Gap.UNKNOWN, "C-1", "G-1");
            assertKept(
                    check(
                            RULE,
                            asked,
                            government,
                            unnamed.need(NeedId.of("N-2")).build()),
                    "G-1");
            AidRecord unnamedGovernment =
                    government("G-1").need(NEED).amount(yuan(3000)).build();
            assertOpen(
                    check(
                            RULE,
                            ProposedAid.of(subject, PROJECT, Award.exactly(Yuan.of(5000))),
                            unnamedGovernment,
                            unnamed.need(NEED).build()),
                    Gap.UNKNOWN,
                    "C-1");
            ProposedAid more = ProposedAid.of(subject, PROJECT, Award.exactly(Yuan.of(5000)));
            assertBroken(check(RULE, more, government, unnamed.need(NEED).build()), "C-1", "G-1");
        }

        @Test
        void moneyForThisNeedCountsWheneverItWasDecided() {
            assertBroken(
                    check(
                            RULE,
                            with(Award.exactly(Yuan.of(9999))),
                            paid("A-1", 1).decidedOn(LocalDate.of(2023, 5, 2)).build(),
                            paid("A-2", 1)
                                    .need(NEED)
                                    .decidedOn(LocalDate.of(2022, 1, 1))
                                    .build()),
                    "A-1",
                    "A-2");
        }

        @Test
        void theInPolicyShareIsPartOfAllCost() {
            assertBroken(
                    check(
                            RULE,
                            with(Award.exactly(Yuan.of(9999))),
                            paid("A-1", 2)
                                    .expenseKind(ExpenseKind.MEDICAL_IN_POLICY)
                                    .build()),
                    "A-1");
            NeedCase inPolicy =
                    AidSamples.couple(Samples.need().putExpense(ExpenseKind.MEDICAL_IN_POLICY, yuan(10_000)));
            StackingRule rule = new StackingRule.WithinExpense(ExpenseKind.MEDICAL_IN_POLICY);
            AidRecord forAll = paid("A-1", 500).build();
            assertOpen(
                    check(rule, ProposedAid.of(inPolicy, PROJECT, Award.exactly(Yuan.of(9501))), forAll),
                    Gap.UNKNOWN,
                    "A-1");
            assertKept(check(rule, ProposedAid.of(inPolicy, PROJECT, Award.exactly(Yuan.of(9500))), forAll), "A-1");
        }

        @Test
        void whatIsUnknownLeavesItOpen() {
            AidRecord unknown = charity("A-1").expenseKind(ExpenseKind.MEDICAL).build();
            AidRecord whole = paid("A-2", 9000).person(Optional.empty()).build();
            Award award = Award.exactly(Yuan.of(2000));
            assertOpen(check(RULE, with(award), unknown), Gap.UNKNOWN, "A-1");
            assertOpen(check(RULE, with(award), whole), Gap.UNKNOWN, "A-2");
            assertBroken(check(RULE, with(award), unknown, paid("A-3", 8001).build()), "A-1", "A-3");
            assertOpen(
                    check(
                            RULE,
                            with(award),
                            paid("A-3", 1).build(),
                            paid("A-3", 2).build()),
                    Gap.UNKNOWN,
                    "A-3");
            assertOpen(check(RULE, proposed(), paid("A-1", 5).build()), Gap.UNKNOWN, "A-1");
            NeedCase withheld = AidSamples.couple(Samples.need().putExpense(ExpenseKind.MEDICAL, Fact.withheld()));
            assertOpen(check(RULE, ProposedAid.of(withheld, PROJECT, award)), Gap.WITHHELD);
        }
    }

    @Test
    void sumsThatOverflowAreErrors() {
        NeedCase subject = AidSamples.couple(Samples.need().putExpense(ExpenseKind.MEDICAL, yuan(10)));
        AidRecord huge = charity("A-1")
                .expenseKind(ExpenseKind.MEDICAL)
                .amount(Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                .build();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> check(
                        new StackingRule.WithinExpense(ExpenseKind.MEDICAL),
                        ProposedAid.of(subject, PROJECT, AWARD),
                        huge));
    }

    @Nested
    class AfterGovernmentDecision {

        private static final StackingRule RULE = new StackingRule.AfterGovernmentDecision();

        private static ProposedAid stating(Fact<Boolean> received) {
            Need.Builder need = Samples.need().governmentAidReceived(received);
            return ProposedAid.of(AidSamples.couple(need), PROJECT, AWARD);
        }

        @Test
        void aRecordKeepsIt() {
            assertKept(check(RULE, proposed(), government("A-1").build()), "A-1");
            assertKept(
                    check(
                            RULE,
                            proposed(),
                            government("A-1").person(Optional.empty()).build()),
                    "A-1");
            assertKept(
                    check(
                            RULE,
                            stating(Fact.known(false)),
                            government("A-1")
                                    .need(NEED)
                                    .needKind(NeedKind.LIVING)
                                    .decidedOn(LocalDate.of(2020, 1, 1))
                                    .build()),
                    "A-1");
        }

        @Test
        void otherRecordsDoNot() {
            assertOpen(
                    check(
                            RULE,
                            proposed(),
                            charity("A-1").build(),
                            government("A-2").needKind(NeedKind.LIVING).build(),
                            government("A-3").person(SPOUSE).build(),
                            government("A-4").need(NeedId.of("N-2")).build(),
                            government("A-5")
                                    .decidedOn(LocalDate.of(2023, 5, 1))
                                    .build(),
                            government("A-6").decidedOn(TODAY.plusDays(1)).build()),
                    Gap.UNKNOWN);
            assertKept(
                    check(
                            RULE,
                            proposed(),
                            government("A-5")
                                    .decidedOn(LocalDate.of(2023, 5, 2))
                                    .build()),
                    "A-5");
        }

        @Test
        void withoutARecordTheNeedItselfTells() {
            assertKept(check(RULE, stating(Fact.known(true))));
            assertBroken(check(RULE, stating(Fact.known(false))));
            assertOpen(check(RULE, stating(Fact.withheld())), Gap.WITHHELD);
            assertOpen(check(RULE, stating(Fact.unknown())), Gap.UNKNOWN);
        }

        @Test
        void aidInAnEarlierHouseholdAsAWholeMayHaveBeenForThePerson() {
            HouseholdMember before = new HouseholdMember(HouseholdId.of("H-0"), PersonId.of("P-7"));
            AidRecord whole = government("A-1")
                    .household(before.household())
                    .person(Optional.empty())
                    .build();
            StackingFinding finding =
                    StackingTest.check(RULE, stating(Fact.known(false)), name -> Set.of(name, before), whole);
            assertOpen(finding, Gap.UNKNOWN, "A-1");
        }
    }

    @Test
    void findingsAreInTheOrderOfTheRules() {
        List<StackingRule> rules = List.of(
                new StackingRule.AfterGovernmentDecision(),
                new StackingRule.Once(BenefitScope.PERSON, StackingPeriod.CALENDAR_YEAR, false),
                new StackingRule.WithinExpense(ExpenseKind.MEDICAL));
        AidLedger ledger = AidLedger.of(List.of(
                charity("A-1").build(),
                government("A-2").decidedOn(DAY.minusDays(2)).build()));
        assertThat(new Stacking(ledger, SamePersons.none()).check(rules, proposed(), TODAY))
                .extracting(StackingFinding::outcome)
                .containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(StackingPeriod.class)
    void anEmptyLedgerBreaksNoRuleOfRepetition(StackingPeriod period) {
        assertKept(check(new StackingRule.Once(BenefitScope.HOUSEHOLD, period, false), proposed()));
    }

    @Test
    void requiresLedgerAndNames() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Stacking(null, SamePersons.none()))
                .withMessage("ledger");
        assertThatNullPointerException()
                .isThrownBy(() -> new Stacking(AidLedger.empty(), null))
                .withMessage("same");
    }
}
