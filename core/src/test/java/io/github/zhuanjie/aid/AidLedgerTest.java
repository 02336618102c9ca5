package io.github.zhuanjie.aid;

import static io.github.zhuanjie.aid.AidSamples.DAY;
import static io.github.zhuanjie.aid.AidSamples.HEAD;
import static io.github.zhuanjie.aid.AidSamples.HOME;
import static io.github.zhuanjie.aid.AidSamples.PROJECT;
import static io.github.zhuanjie.aid.AidSamples.SPOUSE;
import static io.github.zhuanjie.aid.AidSamples.charity;
import static io.github.zhuanjie.aid.AidSamples.government;
import static io.github.zhuanjie.aid.AidSamples.id;
import static io.github.zhuanjie.aid.AidSamples.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.zhuanjie.base.DaySpan;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AidLedgerTest {

    private static final HouseholdId AWAY = HouseholdId.of("H-2");
    private static final HouseholdMember HEAD_AT_HOME = new HouseholdMember(HOME, HEAD);

    /** A year of one household: allowance of two months, temporary assistance, a project's grant, rice, visits. */
    private static final List<AidRecord> YEAR = List.of(
            allowance("A-1", LocalDate.of(2024, 1, 1)),
            allowance("A-2", LocalDate.of(2024, 2, 1)),
            government("A-3").amount(yuan(3000)).build(),
            charity("A-4").amount(Fact.known(Yuan.parse("2500.50"))).build(),
            charity("A-5")
                    .form(AidForm.GOODS)
                    .goods("米")
                    .amount(yuan(200))
                    .needKind(NeedKind.LIVING)
                    .person(Optional.empty())
                    .build(),
            charity("A-6")
                    .form(AidForm.SERVICE)
                    .serviceUnits(4)
                    .person(SPOUSE)
                    .needKind(NeedKind.VISITING_CARE)
                    .build());

    private static final AidLedger LEDGER = AidLedger.of(YEAR);

    private static AidRecord allowance(String id, LocalDate month) {
        return government(id)
                .needKind(NeedKind.LIVING)
                .person(Optional.empty())
                .amount(yuan(840))
                .decidedOn(month)
                .coveredFrom(month)
                .coveredUntil(month.plusMonths(1).minusDays(1))
                .build();
    }

    @Test
    void addsUpAHouseholdsYear() {
        AidSelection all = LEDGER.ofHousehold(HOME);
        assertThat(all.total()).isEqualTo(new AidTotal(Yuan.parse("7380.50"), 1));
        assertThat(all.bySource(AidSource.GOVERNMENT).total()).isEqualTo(new AidTotal(Yuan.of(4680), 0));
        assertThat(all.bySource(AidSource.CHARITY).ofForm(AidForm.MONEY).total())
                .isEqualTo(new AidTotal(Yuan.parse("2500.50"), 0));
        assertThat(all.ofKind(NeedKind.LIVING).total()).isEqualTo(new AidTotal(Yuan.of(1880), 0));
        assertThat(all.byProject(PROJECT).getRecords())
                .extracting(AidRecord::getId)
                .containsExactly(id("A-4"), id("A-5"), id("A-6"));
        assertThat(all.byProject(ProjectId.of("other")).total()).isEqualTo(AidTotal.ZERO);
        assertThat(LEDGER.ofHousehold(AWAY).getRecords()).isEmpty();
    }

    @Test
    void narrowsByDaysOfDecisionAndOfCover() {
        AidSelection all = LEDGER.all();
        LocalDate january = LocalDate.of(2024, 1, 1);
        LocalDate february = LocalDate.of(2024, 2, 1);
        assertThat(all.decidedBetween(new DaySpan(january, february.minusDays(1)))
                        .getRecords())
                .extracting(AidRecord::getId)
                .containsExactly(id("A-1"));
        assertThat(all.decidedBetween(new DaySpan(january.plusDays(1), february))
                        .getRecords())
                .extracting(AidRecord::getId)
                .containsExactly(id("A-2"));
        assertThat(all.covering(new DaySpan(february.minusDays(1), february)).getRecords())
                .extracting(AidRecord::getId)
                .containsExactly(id("A-1"), id("A-2"));
    }

    @Test
    void ordersByDayThenIdentifier() {
        AidLedger ledger = AidLedger.of(List.of(
                charity("B").build(),
                charity("A").build(),
                charity("C").decidedOn(DAY.minusDays(1)).build()));
        assertThat(ledger.all().getRecords()).extracting(AidRecord::getId).containsExactly(id("C"), id("A"), id("B"));
    }

    @Test
    void aRecordThatComesTwiceCountsOnce() {
        AidLedger again = LEDGER.with(YEAR.get(2)).withAll(YEAR);
        assertThat(again).isEqualTo(LEDGER).hasSameHashCodeAs(LEDGER).hasToString("AidLedger[6]");
        assertThat(again.all().total()).isEqualTo(LEDGER.all().total());
        assertThat(LEDGER).isNotEqualTo(AidLedger.empty()).isNotEqualTo("ledger");
        assertThat(LEDGER.hashCode()).isNotEqualTo(AidLedger.empty().hashCode());
    }

    @Test
    void twoRecordsUnderOneIdentifierAreAConflictAndNeitherIsUsed() {
        AidRecord other = government("A-3").amount(yuan(30000)).build();
        AidLedger ledger = LEDGER.with(other);
        assertThat(ledger.find(id("A-3"))).isEmpty();
        assertThat(ledger.versionsOf(id("A-3"))).containsExactlyInAnyOrder(other, YEAR.get(2));
        assertThat(ledger.all().getConflicts()).containsExactly(id("A-3"));
        assertThat(ledger.all().getRecords()).hasSize(5).doesNotContain(other, YEAR.get(2));
        assertThat(ledger.all().bySource(AidSource.GOVERNMENT).total()).isEqualTo(new AidTotal(Yuan.of(1680), 1));
        assertThat(ledger.all().bySource(AidSource.CHARITY).getConflicts()).isEmpty();
        assertThat(ledger.with(other)).isEqualTo(ledger);
        assertThat(LEDGER.all().getConflicts()).isEmpty();
    }

    @Test
    void aConflictAboutTheHouseholdIsSeenFromBoth() {
        AidLedger ledger = LEDGER.with(charity("A-4").household(AWAY).build());
        assertThat(ledger.ofHousehold(HOME).getConflicts()).containsExactly(id("A-4"));
        assertThat(ledger.ofHousehold(AWAY).getConflicts()).containsExactly(id("A-4"));
    }

    @Test
    void findsByIdentifier() {
        assertThat(LEDGER.find(id("A-4"))).contains(YEAR.get(3));
        assertThat(LEDGER.find(id("A-9"))).isEmpty();
        assertThat(LEDGER.versionsOf(id("A-9"))).isEmpty();
        assertThat(LEDGER.versionsOf(id("A-4"))).containsExactly(YEAR.get(3));
        assertThatNullPointerException().isThrownBy(() -> LEDGER.find(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> LEDGER.versionsOf(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> LEDGER.ofHousehold(null))
                .withMessage("household");
    }

    @Test
    void narrowingNeedsSomethingToNarrowBy() {
        AidSelection all = LEDGER.all();
        assertThatNullPointerException().isThrownBy(() -> all.ofKind(null)).withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> all.bySource(null)).withMessage("source");
        assertThatNullPointerException().isThrownBy(() -> all.ofForm(null)).withMessage("form");
        assertThatNullPointerException().isThrownBy(() -> all.byProject(null)).withMessage("project");
    }

    @Test
    void sumsThatOverflowAreErrors() {
        AidLedger ledger = AidLedger.of(List.of(
                charity("A-1").amount(Fact.known(Yuan.ofFen(Long.MAX_VALUE))).build(),
                charity("A-2").amount(Fact.known(Yuan.ofFen(1))).build()));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> ledger.all().total());
    }

    @Test
    void aPersonsAidIsFoundUnderTheOldHouseholdIfTheNumberTells() {
        ResidentId number = Samples.residentId(LocalDate.of(1960, 3, 4), 17);
        Household home =
                Samples.household(Samples.head().residentId(number).build()).build();
        Household before = Household.builder()
                .id(AWAY)
                .residence(Samples.VILLAGE)
                .addMembers(
                        Samples.head().id(PersonId.of("P-9")).residentId(number).build())
                .addMembers(Samples.head().id(PersonId.of("P-8")).build())
                .build();
        SamePersons same = SamePersons.byResidentId(List.of(home, before));
        HouseholdMember then = new HouseholdMember(AWAY, PersonId.of("P-9"));
        assertThat(same.namesOf(HEAD_AT_HOME))
                .containsExactly(HEAD_AT_HOME, then)
                .isUnmodifiable();
        assertThat(same.namesOf(new HouseholdMember(AWAY, PersonId.of("P-8")))).hasSize(1);
        AidLedger ledger = AidLedger.of(List.of(
                charity("A-1").build(),
                charity("A-2").household(AWAY).person(PersonId.of("P-9")).build(),
                charity("A-3").household(AWAY).person(PersonId.of("P-8")).build(),
                charity("A-4").household(AWAY).person(Optional.empty()).build(),
                charity("A-5").person(SPOUSE).build()));
        assertThat(ledger.ofPerson(HEAD_AT_HOME, same).getRecords())
                .extracting(AidRecord::getId)
                .containsExactly(id("A-1"), id("A-2"));
        assertThat(ledger.ofPerson(HEAD_AT_HOME, SamePersons.none()).getRecords())
                .extracting(AidRecord::getId)
                .containsExactly(id("A-1"));
        assertThat(ledger.ofPerson(HEAD_AT_HOME, name -> Set.of()).getRecords()).hasSize(1);
    }
}
