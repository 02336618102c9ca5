package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.Settlement;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.plan.AlgorithmId;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.Exclusion;
import io.github.zhuanjie.plan.Grant;
import io.github.zhuanjie.plan.MatchingResult;
import io.github.zhuanjie.plan.UnmetNeed;
import io.github.zhuanjie.plan.UnmetReason;
import io.github.zhuanjie.priority.PriorityPolicy;
import io.github.zhuanjie.priority.PriorityScorer;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.supply.SupplyListId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Three equal needs of which the two in the northern township are served, one of a category that is served, one that nobody
 * could serve.
 */
class FairnessReportTest {

    private static final DivisionCode COUNTY = DivisionCode.of("321081");
    private static final String NORTH = "321081100001";
    private static final String SOUTH = "321081103001";
    private static final ProjectId PROJECT = ProjectId.of("p");

    /** Points for a category and for nothing else, so that equal needs are equal. */
    private static final PriorityPolicy POLICY = PriorityPolicy.builder()
            .id("own")
            .version("1")
            .title("own")
            .source("test")
            .putCategoryPoint(AssistanceCategory.DIBAO, 50)
            .build();

    private static final NeedCase NORTH_1 = plain(1, NORTH, NeedKind.MEDICAL, 10);
    private static final NeedCase NORTH_2 = plain(2, NORTH, NeedKind.MEDICAL, 40);
    private static final NeedCase SOUTH_1 = plain(3, SOUTH, NeedKind.MEDICAL, 25);
    private static final NeedCase DIBAO = dibao(4, SOUTH, 7);
    private static final NeedCase WITHOUT_PROJECT = plain(5, SOUTH, NeedKind.HOUSING, -3);

    private final FairnessReport report = report(cases(), result());

    private static NeedCase plain(int number, String village, NeedKind kind, int days) {
        return need(number, home(number, village).build(), kind, days);
    }

    private static NeedCase dibao(int number, String village, int days) {
        Household home = home(number, village)
                .settlement(Fact.known(Settlement.RURAL))
                .recognitions(Fact.known(List.of(
                        Samples.recognition(AssistanceCategory.DIBAO),
                        Samples.recognition(AssistanceCategory.EMERGENCY))))
                .build();
        return need(number, home, NeedKind.MEDICAL, days);
    }

    private static Household.Builder home(int number, String village) {
        return Samples.household(Samples.head().build())
                .id(HouseholdId.of("H-" + number))
                .residence(DivisionCode.of(village));
    }

    private static NeedCase need(int number, Household home, NeedKind kind, int days) {
        return NeedCase.of(
                home,
                Samples.need()
                        .id(NeedId.of("N-" + number))
                        .household(home.getId())
                        .kind(kind)
                        .registeredOn(Samples.TODAY.minusDays(days))
                        .build());
    }

    private static List<NeedCase> cases() {
        return List.of(NORTH_1, NORTH_2, SOUTH_1, DIBAO, WITHOUT_PROJECT);
    }

    private static MatchingResult.Builder bare() {
        return MatchingResult.builder()
                .algorithm(new AlgorithmId("by-hand", "1"))
                .asOf(Samples.TODAY)
                .supplyList(SupplyListId.of("list"))
                .supplyListVersion(1)
                .inputFingerprint("0".repeat(64));
    }

    private static Grant grant(NeedCase subject) {
        return Grant.builder()
                .need(subject.need().getId())
                .household(subject.household().getId())
                .project(PROJECT)
                .award(Award.exactly(Yuan.of(1000)))
                .build();
    }

    private static UnmetNeed unmet(NeedCase subject, UnmetReason reason) {
        return UnmetNeed.of(subject.need().getId(), List.of(new Exclusion(PROJECT, reason)));
    }

    private static MatchingResult result() {
        return bare().addGrants(grant(NORTH_1), grant(NORTH_2), grant(DIBAO))
                .addUnmetNeeds(
                        unmet(SOUTH_1, UnmetReason.CAPACITY_EXHAUSTED),
                        UnmetNeed.of(WITHOUT_PROJECT.need().getId(), List.of()))
                .build();
    }

    private static PriorityScorer scorer(PriorityPolicy policy, LocalDate day) {
        return PriorityScorer.of(policy, day, LocalStandards.of(List.of()), Optional.empty());
    }

    private static FairnessReport report(List<NeedCase> cases, MatchingResult result) {
        return FairnessReport.of(COUNTY, cases, result, scorer(POLICY, Samples.TODAY));
    }

    private static FairnessTally.Builder tally(int needs, int eligible, int served, int expected) {
        return FairnessTally.builder()
                .needs(needs)
                .eligible(eligible)
                .served(served)
                .expectedHundredths(expected);
    }

    private static Optional<WaitingDays> days(int median, int longest) {
        return Optional.of(new WaitingDays(median, longest));
    }

    @Test
    void theTotalIsExpectedToBeWhatItIs() {
        assertThat(report.getTotal())
                .isEqualTo(tally(5, 4, 3, 300)
                        .servedWaiting(days(10, 40))
                        .unservedWaiting(days(0, 25))
                        .build());
        assertThat(report.getArea()).isEqualTo(COUNTY);
        assertThat(report.getAsOf()).isEqualTo(Samples.TODAY);
        assertThat(report.getPolicy()).isEqualTo(POLICY);
    }

    /** Of the three equal needs two are served: each is expected to be by two thirds. */
    @Test
    void areasAreHeldAgainstTheRateOfTheirPriorities() {
        assertThat(report.getByArea())
                .containsExactly(
                        new FairnessAreaLine(
                                DivisionCode.of("321081100"),
                                tally(2, 2, 2, 133).servedWaiting(days(10, 40)).build()),
                        new FairnessAreaLine(
                                DivisionCode.of("321081103"),
                                tally(3, 2, 1, 167)
                                        .servedWaiting(days(7, 7))
                                        .unservedWaiting(days(0, 25))
                                        .build()));
        assertThat(report.getByArea())
                .extracting(line -> line.tally().differenceHundredths())
                .containsExactly(67, -67);
    }

    @Test
    void whoIsInSeveralCategoriesCountsInEachAndThoseInNoneComeLast() {
        assertThat(report.getByCategory())
                .extracting(FairnessCategoryLine::category)
                .containsExactly(
                        Optional.of(AssistanceCategory.DIBAO),
                        Optional.of(AssistanceCategory.EMERGENCY),
                        Optional.empty());
        assertThat(report.getByCategory())
                .extracting(line -> line.tally().getNeeds())
                .containsExactly(1, 1, 4);
        assertThat(report.getByCategory())
                .extracting(line -> line.tally().getExpectedHundredths())
                .containsExactly(100, 100, 200);
    }

    @Test
    void townAndCountryAreAsRecorded() {
        assertThat(report.getBySettlement())
                .extracting(FairnessSettlementLine::settlement)
                .containsExactly(Optional.of(Settlement.RURAL), Optional.empty());
        assertThat(report.getBySettlement())
                .extracting(line -> line.tally().getNeeds())
                .containsExactly(1, 4);
    }

    @Test
    void kindsStandInTheirOrder() {
        assertThat(report.getByKind())
                .extracting(FairnessKindLine::kind)
                .containsExactly(NeedKind.MEDICAL, NeedKind.HOUSING);
        assertThat(report.getByKind().get(1).tally())
                .isEqualTo(tally(1, 0, 0, 0).unservedWaiting(days(0, 0)).build());
    }

    @Test
    void theOrderOfTheCasesDoesNotMatter() {
        List<NeedCase> turned = new ArrayList<>(cases());
        Collections.reverse(turned);
        assertThat(report(turned, result())).isEqualTo(report);
    }

    @Test
    void whoStoodBackForAnotherNeedQualifiesAndWhoIsNotLookedAtDoesNot() {
        MatchingResult result = bare().addUnmetNeeds(
                        unmet(NORTH_1, UnmetReason.OTHER_NEED_OF_HOUSEHOLD), unmet(NORTH_2, UnmetReason.AREA_QUOTA))
                .build();
        FairnessTally total = report(List.of(NORTH_1, NORTH_2), result).getTotal();
        assertThat(total.getEligible()).isEqualTo(1);
        assertThat(total.getExpectedHundredths()).isZero();
    }

    @Test
    void printsNoCounts() {
        assertThat(report.toString()).doesNotContain("Tally", "Line");
        assertThat(report.getTotal().toString()).doesNotContain("300", "40");
    }

    @Nested
    class Refuses {

        private void assertRefused(ThrowingCallable call) {
            assertThatIllegalArgumentException().isThrownBy(call);
        }

        @Test
        void aResultThatDecidesOtherNeeds() {
            assertRefused(() -> report(List.of(NORTH_1), result()));
            NeedCase other = plain(9, SOUTH, NeedKind.MEDICAL, 1);
            assertRefused(() -> report(List.of(NORTH_1, NORTH_2, SOUTH_1, DIBAO, other), result()));
            assertRefused(() -> report(List.of(NORTH_1, NORTH_1, SOUTH_1, DIBAO, WITHOUT_PROJECT), result()));
        }

        @Test
        void aResultThatBothServesAndDoesNot() {
            MatchingResult both = bare().addGrants(grant(NORTH_1))
                    .addUnmetNeeds(unmet(NORTH_1, UnmetReason.CAPACITY_EXHAUSTED))
                    .build();
            assertRefused(() -> report(List.of(NORTH_1, NORTH_2), both));
        }

        @Test
        void aScorerOfAnotherDayOrPolicy() {
            PriorityScorer yesterday = scorer(POLICY, Samples.TODAY.minusDays(1));
            assertRefused(() -> FairnessReport.of(COUNTY, cases(), result(), yesterday));
            MatchingResult published =
                    MatchingResult.builder().from(result()).policy(POLICY).build();
            assertThat(report(cases(), published)).isEqualTo(report);
            PriorityScorer standard = scorer(PriorityPolicy.standard(), Samples.TODAY);
            assertRefused(() -> FairnessReport.of(COUNTY, cases(), published, standard));
        }

        private void assertCode(String code, ThrowingCallable call) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(call)
                    .returns(code, InvalidValueException::getCode);
        }

        @Test
        void daysThatContradict() {
            assertCode("WAITING_DAYS", () -> new WaitingDays(-1, 0));
            assertCode("WAITING_DAYS", () -> new WaitingDays(2, 1));
            assertThat(new WaitingDays(0, 0).longest()).isZero();
        }

        @Test
        void countsThatContradict() {
            List<FairnessTally.Builder> wrong = List.of(
                    tally(1, 1, -1, 0).unservedWaiting(days(0, 0)),
                    tally(2, 1, 2, 0).servedWaiting(days(0, 0)),
                    tally(1, 2, 1, 0).servedWaiting(days(0, 0)),
                    tally(1, 1, 1, -1).servedWaiting(days(0, 0)),
                    tally(1, 1, 1, 101).servedWaiting(days(0, 0)),
                    tally(1, 1, 1, 100),
                    tally(1, 1, 0, 0),
                    tally(1, 1, 1, 0).servedWaiting(days(0, 0)).unservedWaiting(days(0, 0)),
                    tally(0, 0, 0, 0).servedWaiting(days(0, 0)));
            wrong.forEach(each -> assertCode("FAIRNESS_TALLY", each::build));
            assertThat(tally(0, 0, 0, 0).build().differenceHundredths()).isZero();
            assertThat(tally(1, 1, 1, 100).servedWaiting(days(0, 0)).build().differenceHundredths())
                    .isZero();
        }
    }

    @Nested
    class Shared {

        @ParameterizedTest
        @CsvSource({"3, 1, 50, 0.3333, 0.3333, 0.1667", "2, 2, 199, 0.6667, 1, 0.995"})
        void isRoundedOnce(int eligible, int served, int expected, String all, String some, String predicted) {
            FairnessTally tally = tally(3, eligible, served, expected)
                    .servedWaiting(days(1, 1))
                    .unservedWaiting(days(1, 1))
                    .build();
            assertThat(tally.servedShare()).contains(Ratio.parse(all));
            assertThat(tally.eligibleServedShare()).contains(Ratio.parse(some));
            assertThat(tally.expectedShare()).contains(Ratio.parse(predicted));
        }

        @Test
        void isNothingOfNothing() {
            FairnessTally none = tally(0, 0, 0, 0).build();
            assertThat(List.of(none.servedShare(), none.eligibleServedShare(), none.expectedShare()))
                    .containsOnly(Optional.empty());
        }
    }
}
