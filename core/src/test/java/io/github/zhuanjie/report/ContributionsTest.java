package io.github.zhuanjie.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidLedger;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.aid.AidTotal;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.charity.CharityOrganization;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.UnifiedSocialCreditCode;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.need.ServiceUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A federation's half year: two medical grants, one of them twice, rice for a household, visits, a referral. */
class ContributionsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 6, 30);
    private static final UnifiedSocialCreditCode CODE = UnifiedSocialCreditCode.of("53990000A00000011Q");
    private static final CharityOrganization FEDERATION =
            CharityOrganization.builder().name("某慈善总会").creditCode(CODE).build();
    private static final ProjectId PROJECT = ProjectId.of("PR-1");

    private static final List<AidRecord> RECORDS = List.of(
            record("A-1", "H-1")
                    .person(PersonId.of("P-1"))
                    .project(PROJECT)
                    .amount(yuan(1000))
                    .build(),
            record("A-2", "H-1")
                    .person(PersonId.of("P-1"))
                    .project(PROJECT)
                    .amount(yuan(500))
                    .build(),
            record("A-3", "H-2").person(PersonId.of("P-1")).build(),
            record("A-4", "H-3")
                    .form(AidForm.GOODS)
                    .needKind(NeedKind.LIVING)
                    .amount(yuan(200))
                    .build(),
            visits("A-5", 4),
            visits("A-6", 3),
            record("A-7", "H-1")
                    .form(AidForm.REFERRAL)
                    .person(PersonId.of("P-2"))
                    .build());

    private static AidRecord visits(String id, int units) {
        return record(id, "H-2")
                .form(AidForm.SERVICE)
                .serviceUnits(units)
                .serviceUnit(ServiceUnit.VISIT)
                .person(PersonId.of("P-1"))
                .needKind(NeedKind.VISITING_CARE)
                .build();
    }

    private static AidRecord.Builder record(String id, String household) {
        return AidRecord.builder()
                .id(AidRecordId.of(id))
                .source(AidSource.CHARITY)
                .provider("某慈善总会")
                .household(HouseholdId.of(household))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(LocalDate.of(2024, 3, 5));
    }

    private static Fact<Yuan> yuan(long amount) {
        return Fact.known(Yuan.of(amount));
    }

    private static AidTotal total(long yuan, int unknown) {
        return new AidTotal(Yuan.of(yuan), unknown);
    }

    private static ContributionSummary summarize(List<AidRecord> records) {
        return new Contributions(AidLedger.of(records), SamePersons.none()).summarize(FEDERATION, FIRST, LAST);
    }

    @Test
    void countsHouseholdsPersonsAndTimes() {
        ContributionSummary summary = summarize(RECORDS);
        assertThat(summary.getTotal()).isEqualTo(new ContributionTally(3, 3, 7, total(1500, 1), total(200, 2)));
        assertThat(summary.knownMoney()).isEqualTo(Yuan.of(1500));
        assertThat(summary.getProvider()).isEqualTo(FEDERATION);
        assertThat(summary.getFirstDay()).isEqualTo(FIRST);
        assertThat(summary.getLastDay()).isEqualTo(LAST);
        assertThat(summary.getConflicts()).isZero();
        assertThat(summary.getSuppressedLines()).isZero();
    }

    @Test
    void hoursAreNotAddedToVisitsAndNumbersWithoutAUnitToNothing() {
        AidRecord visits = visits("S-1", 4);
        AidRecord hours = AidRecord.builder()
                .from(visits("S-2", 3))
                .serviceUnit(ServiceUnit.HOUR)
                .build();
        AidRecord unsaid = AidRecord.builder()
                .from(visits("S-3", 9))
                .serviceUnit(Optional.empty())
                .build();
        assertThat(summarize(List.of(unsaid, hours, visits)).getInKind())
                .extracting(InKindContribution::serviceUnits)
                .containsExactly(Map.of(ServiceUnit.VISIT, 4, ServiceUnit.HOUR, 3));
    }

    @Test
    void addsUpByKindProjectAndForm() {
        ContributionSummary summary = summarize(RECORDS);
        ContributionTally rice = new ContributionTally(1, 0, 1, AidTotal.ZERO, total(200, 0));
        ContributionTally visits = new ContributionTally(1, 1, 2, AidTotal.ZERO, total(0, 2));
        ContributionTally referral = new ContributionTally(1, 1, 1, AidTotal.ZERO, AidTotal.ZERO);
        assertThat(summary.getByKind())
                .containsExactly(
                        new KindContribution(NeedKind.LIVING, rice),
                        new KindContribution(
                                NeedKind.MEDICAL, new ContributionTally(2, 3, 4, total(1500, 1), AidTotal.ZERO)),
                        new KindContribution(NeedKind.VISITING_CARE, visits));
        assertThat(summary.getByProject())
                .containsExactly(
                        new ProjectContribution(
                                Optional.empty(), new ContributionTally(3, 2, 5, total(0, 1), total(200, 2))),
                        new ProjectContribution(
                                Optional.of(PROJECT), new ContributionTally(1, 1, 2, total(1500, 0), AidTotal.ZERO)));
        assertThat(summary.getInKind())
                .containsExactly(
                        new InKindContribution(AidForm.GOODS, NeedKind.LIVING, Map.of(), rice),
                        new InKindContribution(
                                AidForm.SERVICE, NeedKind.VISITING_CARE, Map.of(ServiceUnit.VISIT, 7), visits),
                        new InKindContribution(AidForm.REFERRAL, NeedKind.MEDICAL, Map.of(), referral));
    }

    @Test
    void whoGoesByTwoNamesIsCountedOnce() {
        HouseholdMember one = new HouseholdMember(HouseholdId.of("H-1"), PersonId.of("P-1"));
        HouseholdMember other = new HouseholdMember(HouseholdId.of("H-2"), PersonId.of("P-1"));
        SamePersons same = name -> name.equals(one) || name.equals(other) ? Set.of(one, other) : Set.of();
        ContributionSummary summary = new Contributions(AidLedger.of(RECORDS), same).summarize(FEDERATION, FIRST, LAST);
        assertThat(summary.getTotal().persons()).isEqualTo(2);
    }

    @Test
    void othersAidAndOtherDaysAreLeftOut() {
        UnifiedSocialCreditCode another = UnifiedSocialCreditCode.of("91350100M000100Y43");
        ContributionSummary summary = summarize(List.of(
                record("A-1", "H-1").source(AidSource.GOVERNMENT).build(),
                record("A-2", "H-1").provider("别的慈善总会").build(),
                record("A-3", "H-1").providerCode(another).build(),
                record("A-4", "H-1").decidedOn(FIRST.minusDays(1)).build(),
                record("A-5", "H-1").decidedOn(LAST.plusDays(1)).build()));
        assertThat(summary.getTotal().times()).isZero();
        assertThat(summary.getByKind()).isEmpty();
        ContributionSummary counted = summarize(List.of(
                record("A-1", "H-1").provider("旧名称").providerCode(CODE).build(),
                record("A-2", "H-1").decidedOn(FIRST).build(),
                record("A-3", "H-1").decidedOn(LAST).build()));
        assertThat(counted.getTotal().times()).isEqualTo(3);
    }

    @Test
    void conflictsAreLeftOutAndCounted() {
        List<AidRecord> records = new ArrayList<>(RECORDS);
        records.add(record("A-1", "H-9").build());
        records.add(record("B-1", "H-9").provider("别的慈善总会").build());
        records.add(record("B-1", "H-8").provider("别的慈善总会").build());
        ContributionSummary summary = summarize(records);
        assertThat(summary.getConflicts()).isEqualTo(1);
        assertThat(summary.getTotal().times()).isEqualTo(6);
    }

    @Test
    void smallLinesAreHiddenWithASecondThatGuardsThem() {
        List<AidRecord> records = new ArrayList<>();
        add(records, NeedKind.LIVING, 1);
        add(records, NeedKind.MEDICAL, 5);
        add(records, NeedKind.EDUCATION, 4);
        add(records, NeedKind.HOUSING, 3);
        ContributionSummary published = publish(records, 3).orElseThrow();
        assertThat(published.getByKind())
                .extracting(KindContribution::kind)
                .containsExactly(NeedKind.MEDICAL, NeedKind.EDUCATION);
        assertThat(published.getSuppressedLines()).isEqualTo(2);
        assertThat(published.getTotal().times()).isEqualTo(13);
        assertThat(published.getByProject()).hasSize(1);
    }

    @Test
    void twoHiddenLinesThatAreTogetherTooSmallTakeAThird() {
        List<AidRecord> records = new ArrayList<>();
        add(records, NeedKind.LIVING, 1);
        add(records, NeedKind.MEDICAL, 1);
        add(records, NeedKind.EDUCATION, 3);
        add(records, NeedKind.HOUSING, 4);
        ContributionSummary published = publish(records, 3).orElseThrow();
        assertThat(published.getByKind()).extracting(KindContribution::kind).containsExactly(NeedKind.HOUSING);
        records.clear();
        add(records, NeedKind.LIVING, 2);
        add(records, NeedKind.MEDICAL, 1);
        add(records, NeedKind.EDUCATION, 3);
        assertThat(publish(records, 3).orElseThrow().getByKind())
                .as("the two small lines are about the same two households")
                .isEmpty();
    }

    @Test
    void largeLinesStayAndASmallTotalIsNotPublished() {
        assertThat(publish(RECORDS, 4)).isEmpty();
        assertThat(publish(List.of(), 2)).isEmpty();
        List<AidRecord> records = new ArrayList<>();
        add(records, NeedKind.LIVING, 3);
        add(records, NeedKind.MEDICAL, 4);
        ContributionSummary large = summarize(records);
        assertThat(publish(records, 3)).contains(large);
        assertThat(publish(records, 2)).contains(large);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> publish(records, 1))
                .withMessage("households must be 2 or more");
    }

    private static Optional<ContributionSummary> publish(List<AidRecord> records, int households) {
        return new Contributions(AidLedger.of(records), SamePersons.none())
                .summarizeForPublication(FEDERATION, FIRST, LAST, households);
    }

    private static void add(List<AidRecord> records, NeedKind kind, int households) {
        for (int i = 0; i < households; i++) {
            records.add(record(kind + "-" + i, "H-" + i).needKind(kind).build());
        }
    }

    @Test
    void sumsThatOverflowAreErrors() {
        List<AidRecord> records = List.of(
                record("A-1", "H-1")
                        .amount(Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                        .build(),
                record("A-2", "H-1").amount(yuan(1)).build());
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> summarize(records));
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Contributions(null, SamePersons.none()))
                .withMessage("ledger");
        assertThatNullPointerException()
                .isThrownBy(() -> new Contributions(AidLedger.empty(), null))
                .withMessage("same");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Contributions(AidLedger.empty(), SamePersons.none())
                        .summarize(FEDERATION, LAST, LAST.minusDays(1)))
                .withMessage("last must not be before first");
        for (int[] counts : new int[][] {{-1, 0, 0}, {0, -1, 0}, {2, 1, 1}, {1, 2, 1}}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(
                            () -> new ContributionTally(counts[0], counts[1], counts[2], AidTotal.ZERO, AidTotal.ZERO))
                    .returns("CONTRIBUTION_COUNTS", InvalidValueException::getCode);
        }
        assertThat(new ContributionTally(1, 1, 1, AidTotal.ZERO, AidTotal.ZERO).times())
                .isEqualTo(1);
    }
}
