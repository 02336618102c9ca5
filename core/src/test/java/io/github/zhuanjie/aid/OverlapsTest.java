package io.github.zhuanjie.aid;

import static io.github.zhuanjie.aid.AidSamples.DAY;
import static io.github.zhuanjie.aid.AidSamples.HEAD;
import static io.github.zhuanjie.aid.AidSamples.HOME;
import static io.github.zhuanjie.aid.AidSamples.PROJECT;
import static io.github.zhuanjie.aid.AidSamples.SPOUSE;
import static io.github.zhuanjie.aid.AidSamples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.HouseholdMember;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final HouseholdId AWAY = HouseholdId.of("H-2");
    private static final HouseholdMember HEAD_AT_HOME = new HouseholdMember(HOME, HEAD);
    private static final NeedId NEED = NeedId.of("N-1");

    /** Starts money of the project for the head, for one day. */
    private static AidRecord.Builder charity(String id) {
        return AidSamples.charity(id).coveredFrom(DAY).coveredUntil(DAY);
    }

    /** Starts government money for the head, for one day. */
    private static AidRecord.Builder government(String id) {
        return AidSamples.government(id).coveredFrom(DAY).coveredUntil(DAY);
    }

    private static AidRecord.Builder dibao(String id, HouseholdId household) {
        LocalDate january = LocalDate.of(2026, 1, 1);
        return AidSamples.government(id)
                .household(household)
                .person(Optional.empty())
                .needKind(NeedKind.LIVING)
                .decidedOn(january)
                .coveredFrom(january)
                .coveredUntil(january.plusDays(30));
    }

    private static List<String> overlaps(SamePersons same, AidRecord... records) {
        return AidLedger.of(List.of(records)).overlaps(same).stream()
                .map(overlap -> overlap.getFirst() + " " + overlap.getSecond() + " " + overlap.getReason()
                        + overlap.getDoubts())
                .toList();
    }

    @Test
    void aidForOneNeedOverlapsWhateverTheDays() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        AidRecord first = AidSamples.government("G-1").need(NEED).decidedOn(day).build();
        AidRecord later =
                AidSamples.charity("C-1").need(NEED).decidedOn(day.plusDays(15)).build();
        assertThat(AidLedger.of(List.of(first, later)).overlaps(SamePersons.none()))
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.getReason()).isEqualTo(OverlapReason.SAME_NEED);
                    assertThat(overlap.outcome()).isEqualTo(Truth.TRUE);
                    assertThat(overlap.getFirstDay()).isEmpty();
                    assertThat(overlap.getLastDay()).isEmpty();
                });
    }

    @Test
    void aidForOneNeedOverlapsAlsoInStatedPeriodsAndToWhomever() {
        assertThat(overlaps(
                        SamePersons.none(),
                        government("G-1").need(NEED).build(),
                        charity("C-1").need(NEED).household(AWAY).build(),
                        charity("C-2")
                                .need(NEED)
                                .needKind(NeedKind.LIVING)
                                .coveredUntil(DAY.plusDays(9))
                                .coveredFrom(DAY.plusDays(9))
                                .supplementTo(id("C-1"))
                                .build(),
                        charity("C-3").need(NEED).form(AidForm.REFERRAL).build(),
                        charity("C-4")
                                .need(NeedId.of("N-2"))
                                .household(AWAY)
                                .coveredFrom(DAY.minusDays(3))
                                .coveredUntil(DAY.minusDays(1))
                                .build()))
                .containsExactly("C-1 C-2 SUPPLEMENT[]", "C-1 G-1 SAME_NEED[]", "C-2 G-1 SAME_NEED[]");
    }

    @Test
    void aidForOneNeedInTheSameDaysSaysThem() {
        AidRecord quarter =
                government("G-1").need(NEED).coveredUntil(DAY.plusDays(20)).build();
        AidRecord one = charity("C-1")
                .need(NEED)
                .coveredFrom(DAY.minusDays(3))
                .coveredUntil(DAY.plusDays(4))
                .build();
        assertThat(AidLedger.of(List.of(quarter, one)).overlaps(SamePersons.none()))
                .singleElement()
                .satisfies(overlap -> {
                    assertThat(overlap.getFirstDay()).hasValue(DAY);
                    assertThat(overlap.getLastDay()).hasValue(DAY.plusDays(4));
                });
    }

    @Test
    void aPeriodThatIsNotStatedMayOverlapWithAny() {
        AidRecord undated = AidSamples.charity("C-1").build();
        assertThat(overlaps(
                        SamePersons.none(),
                        undated,
                        AidSamples.government("G-1").decidedOn(DAY.plusDays(15)).build(),
                        government("G-2").build(),
                        AidSamples.government("G-3").person(SPOUSE).build(),
                        AidSamples.government("G-4").needKind(NeedKind.LIVING).build()))
                .containsExactly(
                        "C-1 G-1 GOVERNMENT_AND_CHARITY[PERIOD_UNSTATED]",
                        "C-1 G-2 GOVERNMENT_AND_CHARITY[PERIOD_UNSTATED]",
                        "G-1 G-2 SAME_SOURCE[PERIOD_UNSTATED]");
    }

    @Test
    void anAllowanceToTheOldAndTheNewFileMayBeOneHouseholds() {
        ResidentId number = Samples.residentId(LocalDate.of(1960, 3, 4), 17);
        Household old =
                Samples.household(Samples.head().residentId(number).build()).build();
        Household opened = Household.builder()
                .id(AWAY)
                .residence(Samples.VILLAGE)
                .addMembers(
                        Samples.head().id(PersonId.of("P-9")).residentId(number).build())
                .build();
        SamePersons same = SamePersons.byResidentId(List.of(old, opened));
        AidRecord before = dibao("D-1", HOME).build();
        AidRecord after = dibao("D-2", AWAY).build();
        assertThat(overlaps(same, before, after)).containsExactly("D-1 D-2 SAME_SOURCE[HOUSEHOLDS_SHARE_MEMBER]");
        assertThat(overlaps(SamePersons.none(), before, after)).isEmpty();
        assertThat(AidLedger.of(List.of(before, after)).overlaps(same))
                .extracting(AidOverlap::outcome)
                .containsExactly(Truth.UNKNOWN);
        assertThat(same.sharingMember(HOME)).containsExactly(HOME, AWAY).isUnmodifiable();
        assertThat(same.sharingMember(HouseholdId.of("H-3"))).containsExactly(HouseholdId.of("H-3"));
        assertThat(SamePersons.none().sharingMember(HOME)).containsExactly(HOME);
    }

    @Test
    void aidToAnOldFileMayOverlapWithAidToItsMemberUnderTheNewOne() {
        HouseholdMember away = new HouseholdMember(AWAY, HEAD);
        SamePersons same =
                name -> name.equals(away) || name.equals(HEAD_AT_HOME) ? Set.of(away, HEAD_AT_HOME) : Set.of(name);
        AidRecord whole = dibao("D-1", HOME).build();
        assertThat(overlaps(
                        same,
                        whole,
                        dibao("D-2", AWAY).person(HEAD).build(),
                        dibao("D-3", AWAY).person(SPOUSE).build(),
                        dibao("D-4", AWAY)
                                .coveredFrom(LocalDate.of(2026, 2, 1))
                                .coveredUntil(LocalDate.of(2026, 2, 28))
                                .build()))
                .containsExactly("D-1 D-2 SAME_SOURCE[HOUSEHOLDS_SHARE_MEMBER]");
    }

    @Test
    void overlapsSayHowTheRecordsStandToEachOther() {
        AidRecord quarter = government("G-1").coveredUntil(DAY.plusMonths(3)).build();
        AidRecord again = charity("C-2").decidedOn(DAY.plusDays(5)).build();
        AidRecord supplement =
                charity("C-3").project(PROJECT).supplementTo(id("C-1")).build();
        assertThat(overlaps(SamePersons.none(), quarter, charity("C-1").build(), again, supplement))
                .containsExactly(
                        "C-1 C-2 SAME_PROJECT[]",
                        "C-1 C-3 SUPPLEMENT[]",
                        "C-1 G-1 GOVERNMENT_AND_CHARITY[]",
                        "C-2 C-3 SAME_PROJECT[]",
                        "C-2 G-1 GOVERNMENT_AND_CHARITY[]",
                        "C-3 G-1 GOVERNMENT_AND_CHARITY[]");
    }

    @Test
    void aSupplementMayBeginBeforeWhatItSupplements() {
        assertThat(overlaps(
                        SamePersons.none(),
                        charity("C-1")
                                .supplementTo(id("C-2"))
                                .coveredUntil(DAY.plusDays(4))
                                .build(),
                        charity("C-2")
                                .coveredFrom(DAY.plusDays(2))
                                .coveredUntil(DAY.plusDays(2))
                                .build(),
                        charity("C-3")
                                .supplementTo(id("C-9"))
                                .coveredFrom(DAY.plusDays(3))
                                .coveredUntil(DAY.plusDays(3))
                                .build()))
                .containsExactly("C-1 C-2 SUPPLEMENT[]", "C-1 C-3 SAME_PROJECT[]");
    }

    @Test
    void twoWithoutAProjectAreOfTheSameSource() {
        AidLedger ledger = AidLedger.of(List.of(
                government("G-1").build(),
                government("G-2").coveredUntil(DAY.plusDays(3)).build()));
        assertThat(ledger.overlaps(SamePersons.none())).singleElement().satisfies(overlap -> {
            assertThat(overlap.getReason()).isEqualTo(OverlapReason.SAME_SOURCE);
            assertThat(overlap.getKind()).isEqualTo(NeedKind.MEDICAL);
            assertThat(overlap.getFirstDay()).hasValue(DAY);
            assertThat(overlap.getLastDay()).hasValue(DAY);
        });
    }

    @Test
    void membersOverlapWithTheHouseholdAndNotWithEachOther() {
        assertThat(overlaps(
                        SamePersons.none(),
                        charity("A-1").build(),
                        charity("A-2").person(SPOUSE).build(),
                        charity("A-3").person(Optional.empty()).build(),
                        charity("A-4")
                                .person(Optional.empty())
                                .needKind(NeedKind.LIVING)
                                .build(),
                        charity("A-5").form(AidForm.REFERRAL).build()))
                .containsExactly("A-1 A-3 SAME_PROJECT[]", "A-2 A-3 SAME_PROJECT[]");
    }

    @Test
    void aPersonUnderTwoNamesOverlapsAcrossHouseholds() {
        HouseholdMember away = new HouseholdMember(AWAY, HEAD);
        SamePersons same =
                name -> name.equals(away) || name.equals(HEAD_AT_HOME) ? Set.of(away, HEAD_AT_HOME) : Set.of(name);
        AidRecord[] records = {
            charity("A-1").build(),
            charity("A-2").household(AWAY).build(),
            charity("A-3").household(AWAY).person(Optional.empty()).build()
        };
        assertThat(overlaps(same, records))
                .containsExactly(
                        "A-1 A-2 SAME_PROJECT[]",
                        "A-1 A-3 SAME_PROJECT[HOUSEHOLDS_SHARE_MEMBER]",
                        "A-2 A-3 SAME_PROJECT[]");
        assertThat(overlaps(SamePersons.none(), records)).containsExactly("A-2 A-3 SAME_PROJECT[]");
    }

    @Test
    void daysOfAnOverlapAreBothThereAndInOrder() {
        AidOverlap.Builder overlap = AidOverlap.builder()
                .first(id("A-1"))
                .second(id("A-2"))
                .kind(NeedKind.LIVING)
                .reason(OverlapReason.SAME_NEED)
                .lastDay(DAY);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(overlap::build)
                .returns("AID_OVERLAP", InvalidValueException::getCode);
        assertThat(overlap.firstDay(DAY).build().getLastDay()).hasValue(DAY);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> overlap.firstDay(DAY.plusDays(1)).build())
                .returns("AID_OVERLAP", InvalidValueException::getCode);
    }
}
