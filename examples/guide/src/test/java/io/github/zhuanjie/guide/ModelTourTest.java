package io.github.zhuanjie.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.OverlapReason;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Normalized;
import io.github.zhuanjie.base.Wording;
import io.github.zhuanjie.calendar.DayStatus;
import io.github.zhuanjie.calendar.Deadline;
import io.github.zhuanjie.calendar.DeadlineRule;
import io.github.zhuanjie.calendar.WorkingCalendar;
import io.github.zhuanjie.charity.CharityProject;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.eligibility.Assessment;
import io.github.zhuanjie.eligibility.Condition;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.EvaluationContext;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.eligibility.Finding;
import io.github.zhuanjie.eligibility.Gap;
import io.github.zhuanjie.eligibility.MissingFact;
import io.github.zhuanjie.eligibility.Prospects;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Outcome;
import io.github.zhuanjie.fixtures.AidRecords;
import io.github.zhuanjie.fixtures.Households;
import io.github.zhuanjie.fixtures.Needs;
import io.github.zhuanjie.fixtures.Organizations;
import io.github.zhuanjie.fixtures.Projects;
import io.github.zhuanjie.fixtures.SyntheticResidentIds;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.HealthStatus;
import io.github.zhuanjie.person.MaritalStatus;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.person.SelfCareAssessment;
import io.github.zhuanjie.person.SelfCareLevel;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.report.ContributionSummary;
import io.github.zhuanjie.report.CoordinationReport;
import io.github.zhuanjie.report.MaskedName;
import io.github.zhuanjie.report.PublicityEntry;
import io.github.zhuanjie.report.PublicityList;
import io.github.zhuanjie.report.PublicityWithheld;
import io.github.zhuanjie.supply.RemovalReason;
import io.github.zhuanjie.supply.ReservationOutcome;
import io.github.zhuanjie.supply.ReservationRefusal;
import io.github.zhuanjie.supply.SupplyChange;
import io.github.zhuanjie.supply.SupplyList;
import io.github.zhuanjie.text.Messages;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The programs of the tour of the model, each with what the tour says of it. */
class ModelTourTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Messages CHINESE = Messages.of(Locale.CHINA);

    private final Clock clock = Clock.fixed(TODAY.atTime(9, 0).atZone(CHINA).toInstant(), CHINA);
    private final ZhuanjieValidator validator = ZhuanjieValidator.standard(clock);
    private final Household household = FullHousehold.build(TODAY);
    private final Person son = household.getMembers().get(1);
    private final NeedCase rehabilitation = NeedOfCare.build(household, son, TODAY);
    private final CharityProject project = OwnProject.build(Organizations.countyFederation());

    @Test
    void aTypedNumberIsRepairedAndTheRepairIsTold() {
        ResidentId number = SyntheticResidentIds.of(LocalDate.of(1990, 1, 1), Sex.FEMALE, 1);

        Normalized<ResidentId> read = NumbersAndPlaces.resident(" " + number.reveal());

        assertThat(read.value()).isEqualTo(number);
        assertThat(read.changes()).containsExactly(Normalized.Change.TRIMMED);
        assertThat(NumbersAndPlaces.resident(number.reveal()).changes()).isEmpty();
        assertThat(NumbersAndPlaces.check("1", "51109900MJ0000018R", "1")).containsExactly(false, true, false);
    }

    @Test
    void aVillageHasANameAndAnUnknownCodeAWarning() {
        DivisionCode known = DivisionCode.of("321081100200");

        assertThat(NumbersAndPlaces.place(known)).contains("江苏省扬州市仪征市真州镇五一村委会");
        assertThat(NumbersAndPlaces.place(DivisionCode.of("321081999999"))).isEmpty();
        assertThat(NumbersAndPlaces.place(DivisionCode.of("320106001001"))).isEmpty();
        assertThat(NumbersAndPlaces.share("6200.50")).isEqualTo(Yuan.parse("3420.30"));
    }

    @Test
    void wordsOfALedgerBecomeFactsThatKeepThem() {
        Household read = household;

        assertThat(read.getMembers().get(0).getMaritalStatus())
                .isEqualTo(Fact.known(MaritalStatus.DIVORCED, TODAY).worded("离异"));
        assertThat(son.getHealthStatus())
                .isEqualTo(Fact.known(HealthStatus.DISABLED, TODAY).worded("重残"));
        assertThat(son.getRecognitions().toOptional().orElseThrow().get(0).getWording())
                .contains(Wording.of("农村低保（单人）"));
        assertThat(FullHousehold.read(MaritalStatus.class, "看不清", TODAY)).isEqualTo(Fact.unknown());
        assertThat(son.getSelfCare().toOptional().map(SelfCareAssessment::level))
                .contains(SelfCareLevel.PARTIAL);
    }

    @Test
    void sumsAreMadeOnlyOfWhatIsKnown() {
        assertThat(household.effectiveAnnualIncome().toOptional()).isEmpty(); // two of four kinds were asked
        assertThat(household.getFinancialAssets()).isEqualTo(Fact.withheld());
    }

    @Test
    void aDraftPassesAndASubmissionIsToldWhatIsMissing() {
        assertThat(ClerksFaults.of(validator, household)).isEmpty();

        List<String> missing = ClerksFaults.of(validator, household, Submit.class);
        assertThat(missing)
                .anySatisfy(
                        line -> assertThat(line).startsWith("/members/1/name：").contains("不能缺少"))
                .anySatisfy(line ->
                        assertThat(line).startsWith("/members/1/residentId：").contains("证件号"));
        assertThat(validator.validate(rehabilitation.need())).isEmpty();
    }

    @Test
    void aRuleThatTwoFactsBreakTogetherIsToldInChinese() {
        Household twoHeads = Household.builder()
                .from(household)
                .members(List.of(
                        household.getMembers().get(0),
                        Person.builder().from(son).relation(FamilyRelation.HEAD).build()))
                .build();

        assertThat(ClerksFaults.of(validator, twoHeads))
                .anySatisfy(line -> assertThat(line).contains("户主"));
    }

    @Test
    void everyGroupOfArticleThreeHasItsReasons() {
        NeedCase ill = NeedCase.of(Households.singleParentWithIllChild(), Needs.singleParentWithIllChild());
        LocalStandards figures = LocalFigures.withMargin("made up for this test");

        List<String> lines = TargetGroups.explain(ill, LocalFigures.context(TODAY, figures), CHINESE);

        assertThat(lines)
                .contains("政府救助后生活仍有困难: " + CHINESE.label(Truth.TRUE))
                .contains("政府救助体系尚未覆盖但存在一定困难: " + CHINESE.label(Truth.FALSE));
        assertThat(lines.get(1)).startsWith("  ");
        assertThat(lines).hasSizeGreaterThan(8);
        assertThat(TargetGroups.stillInDifficulty(ill, EvaluationContext.on(TODAY)))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aFigureThatNobodyConfirmedIsMissing() {
        assertThat(LocalFigures.standard(LocalDate.of(2024, 6, 28)).map(LocalStandard::getMonthlyPerPerson))
                .contains(Yuan.of(800));
        assertThat(LocalFigures.standard(LocalDate.of(2024, 7, 1))).isEmpty();

        LocalStandards own = LocalFigures.withMargin("made up for this test");
        assertThat(own.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, LocalFigures.YIZHENG, LocalDate.of(2024, 6, 28))
                        .map(LocalRatio::getSource))
                .contains("made up for this test");
        assertThat(own.findRatio(LocalRatioKind.EDGE_INCOME_MULTIPLE, LocalFigures.YIZHENG, LocalDate.of(2025, 1, 1)))
                .isEmpty();
    }

    @Test
    void theOwnShareOfABillIsComputedWhenEveryPaymentIsKnown() {
        assertThat(rehabilitation.need().getEvidence().get(0).ownShare().toOptional())
                .contains(Yuan.of(5_500));
        assertThat(rehabilitation.need().getServices().get(0).totalUnits()).hasValue(48);
    }

    @Test
    void anOpenQuestionIsNamedAndNotTakenForNo() {
        List<Finding> open = WhyEligible.deciding(project, rehabilitation, EvaluationContext.on(TODAY));

        assertThat(open).extracting(Finding::condition).containsExactly(Condition.INSURED);
        assertThat(open.get(0).gap()).contains(Gap.UNKNOWN);
        assertThat(WhyEligible.deciding(project, insured(), EvaluationContext.on(TODAY)))
                .isEmpty();
        assertThat(validator.validate(project)).isEmpty();
        assertThat(project.getFunds())
                .containsExactly(
                        OwnProject.fund(Organizations.countyFederation()).getId());
    }

    @Test
    void oneQuestionDecidesEitherWay() {
        Assessment open = new Eligibility(EvaluationContext.on(TODAY)).assess(project, rehabilitation);

        assertThat(WhyEligible.nextStep(open)).singleElement().satisfies(way -> {
            assertThat(way.facts()).extracting(MissingFact::kind).containsExactly(FactKind.INSURED);
            assertThat(way.changes()).isEmpty();
        });
        assertThat(Prospects.of(open.finding()).toNotEligible())
                .isEqualTo(Prospects.of(open.finding()).toEligible());
        assertThat(WhyEligible.explain(open, CHINESE))
                .startsWith("结论：无法判断")
                .anyMatch(line -> line.contains("? 参加基本医疗保险；缺少：成员 "))
                .anyMatch(line -> line.contains("✓ 属于最低生活保障对象；查得：***"));
        assertThat(WhyEligible.nextStep(new Eligibility(EvaluationContext.on(TODAY)).assess(project, insured())))
                .isEmpty();
    }

    private NeedCase insured() {
        Person asked =
                Person.builder().from(son).insured(Fact.known(true, TODAY)).build();
        Household answered = Household.builder()
                .from(household)
                .members(List.of(household.getMembers().get(0), asked))
                .build();
        return new NeedCase(answered, asked, rehabilitation.need());
    }

    @Test
    void aListChangesByAnUpdateAndTheDifferenceIsData() {
        ProjectId tuition = ProjectId.of("fixed-tuition");
        ProjectId ended = ProjectId.of("nothing-published");
        SupplyList first = Projects.list();

        Outcome<SupplyList> second = SupplyDesk.secondVersion(first, tuition, ended);

        SupplyList list = second.value().orElseThrow();
        assertThat(list.getVersion()).isEqualTo(2);
        assertThat(list.find(ended)).isEmpty();
        assertThat(SupplyDesk.changes(first, list))
                .hasSize(2)
                .contains(new SupplyChange.Removed(ended, RemovalReason.UNSTATED));
        assertThat(SupplyDesk.secondVersion(list, tuition, ended).faults())
                .extracting(Fault::code)
                .contains("UPDATE_VERSION");
    }

    @Test
    void aThirdPlaceIsRefusedUntilOneIsLetGo() {
        ProjectId tuition = ProjectId.of("fixed-tuition");
        SupplyList list = SupplyDesk.secondVersion(Projects.list(), tuition, ProjectId.of("nothing-published"))
                .value()
                .orElseThrow();

        assertThat(SupplyDesk.hold(list, tuition, clock))
                .extracting(ReservationOutcome::refusals)
                .containsExactly(Set.of(), Set.of(), Set.of(ReservationRefusal.PLACES_EXHAUSTED), Set.of());
    }

    @Test
    void theLedgerTellsOverlapBrokenRuleAndWhatIsLacking() {
        AidLedger ledger = AidDesk.ledger(rehabilitation, project, TODAY);

        AidDesk.View view =
                AidDesk.before(Award.exactly(Yuan.of(3_000)), project, rehabilitation, ledger, TODAY.plusDays(30));

        assertThat(view.overlaps()).hasSize(1);
        assertThat(view.overlaps().get(0).getReason()).isEqualTo(OverlapReason.SAME_NEED);
        assertThat(view.rules()).hasSize(1);
        assertThat(view.rules().get(0).outcome()).isEqualTo(Truth.FALSE);
        assertThat(view.rules().get(0).deciding()).containsExactly(AidRecordId.of("A-2"));
        assertThat(view.remaining().getExpenses().values())
                .allSatisfy(left -> assertThat(left.remaining().toOptional()).contains(Yuan.of(500)));
        assertThat(view).hasToString("View[***]");
    }

    @Test
    void workingDaysSkipNationalDayAndEndWhereTheTableEnds() throws IOException {
        Deadline due = Deadlines.acrossNationalDay();
        assertThat(due).isInstanceOf(Deadline.Due.class);
        assertThat(Deadlines.say(due)).isEqualTo("until 2026-10-13");

        Deadline open = DeadlineRule.workingDays(5).from(LocalDate.of(2026, 12, 30), WorkingCalendar.published());
        assertThat(Deadlines.say(open)).isEqualTo("not before 2026-12-31, 4 working days more");

        String notice = "date,kind\n2027-01-01,holiday\n2027-05-01,holiday\n2027-10-01,holiday\n";
        WorkingCalendar next =
                Deadlines.withNotice(new StringReader(notice)).value().orElseThrow();
        assertThat(Deadlines.say(DeadlineRule.workingDays(5).from(LocalDate.of(2026, 12, 30), next)))
                .isEqualTo("until 2027-01-07");
        assertThat(Deadlines.withDayOff(TODAY).statusOf(TODAY)).isEqualTo(DayStatus.REST);
    }

    @Test
    void aYearIsToldWithoutTellingOnAnybody() {
        ContributionSummary summary =
                AfterTheYear.contribution(Organizations.childrensFoundation(), AidRecords.ledger(), SamePersons.none());
        assertThat(summary.getTotal().households()).isEqualTo(1);
        assertThat(summary.knownMoney()).isEqualTo(Yuan.of(20_000));
        assertThat(AfterTheYear.published(Organizations.childrensFoundation(), AidRecords.ledger(), SamePersons.none()))
                .isEmpty();
        assertThat(AfterTheYear.published(Organizations.childrensFoundation(), grantsTo(4), SamePersons.none()))
                .isEmpty();
        assertThat(AfterTheYear.published(Organizations.childrensFoundation(), grantsTo(5), SamePersons.none())
                        .map(ContributionSummary::knownMoney))
                .contains(Yuan.of(100_000));

        PublicityList list = AfterTheYear.publicity(Households.all(), TODAY);
        assertThat(list.getEntries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getName()).isEmpty());
        assertThat(list.getEntries()).extracting(PublicityEntry::getMaskedName).contains(MaskedName.of("王*"));
        assertThat(list.getWithheld()).doesNotContainKey(PublicityWithheld.MINOR);
        Household uncounted = Household.builder()
                .from(Households.familyWithWithheldIncome())
                .headCount(Fact.unknown())
                .build();
        assertThat(AfterTheYear.publicity(List.of(uncounted), TODAY).getWithheld())
                .containsExactly(Map.entry(PublicityWithheld.COVERED_UNKNOWN, 1));

        assertThat(SupplyAndDemand.unmet(Needs.cases(), Projects.list(), TODAY)).isNotEmpty();
        CoordinationReport report =
                SupplyAndDemand.coordination(LocalFigures.YIZHENG, Needs.cases(), Projects.list(), TODAY);
        assertThat(report.getTotal().demand()).isEqualTo(Needs.all().size());
        assertThat(report.getByKind()).hasSize(NeedKind.values().length);
    }

    @Test
    void aFamilyIsToldItsPointsAndAreasAreHeldAgainstTheirs() {
        assertThat(SupplyAndDemand.pointsOf(Needs.cases().get(0), TODAY))
                .contains("优先次序依据：转介库建议的优先次序（版本 1）")
                .anyMatch(line -> line.startsWith("合计得分："));
        assertThat(SupplyAndDemand.worseOff(LocalFigures.YIZHENG, Needs.cases(), Projects.list(), TODAY))
                .allSatisfy(
                        line -> assertThat(line.tally().differenceHundredths()).isNegative());
    }

    private static AidLedger grantsTo(int families) {
        return AidLedger.of(IntStream.rangeClosed(1, families)
                .<AidRecord>mapToObj(family -> AidRecord.builder()
                        .from(AidRecords.leukaemiaGrant())
                        .id(AidRecordId.of("A-" + family))
                        .household(HouseholdId.of("H-" + family))
                        .need(Optional.empty())
                        .build())
                .toList());
    }

    @Test
    void aFormOfOnesOwnIsCheckedByTheSameRules() {
        ResidentId number = SyntheticResidentIds.of(LocalDate.of(1990, 1, 1), Sex.FEMALE, 1);
        OwnForm.Application good = new OwnForm.Application("王某甲", number.reveal(), null, "321081100200", "14400.00");
        OwnForm.Application bad = new OwnForm.Application("王某甲 ", "123", "12", "321081", "14,400");

        assertThat(validator.validate(good)).isEmpty();
        assertThat(validator.validate(bad))
                .extracting(fault -> fault.location().pointer())
                .containsExactly("/income", "/mobile", "/name", "/number", "/village");
        assertThat(validator.validate(bad))
                .extracting(CHINESE::fault)
                .allSatisfy(text -> assertThat(text).matches(".*\\p{IsHan}.*"));
        assertThat(good).hasToString("Application[***]");
    }

    @Test
    void aConsentCoversMembersByTheirClass() {
        assertThat(WhoMaySeeWhat.covered(Household.class, Set.of(DataKind.INCOME)))
                .contains("annualIncome", "incomes", "expenses")
                .doesNotContain("phone", "members", "id");
        assertThat(WhoMaySeeWhat.covered(Household.class, Set.of())).isEmpty();
        assertThat(WhoMaySeeWhat.covered(OwnForm.Application.class, EnumSet.allOf(DataKind.class)))
                .isEmpty();
    }
}
