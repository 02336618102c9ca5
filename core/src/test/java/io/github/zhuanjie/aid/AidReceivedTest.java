package io.github.zhuanjie.aid;

import static io.github.zhuanjie.aid.AidSamples.PROJECT;
import static io.github.zhuanjie.aid.AidSamples.charity;
import static io.github.zhuanjie.aid.AidSamples.government;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.eligibility.Eligibility;
import io.github.zhuanjie.eligibility.Truth;
import io.github.zhuanjie.eligibility.Verdict;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledger answers criteria that ask what aid was given before. */
class AidReceivedTest {

    private static final NeedCase COUPLE = AidSamples.couple(Samples.need());
    private static final ProjectId OTHER = ProjectId.of("other");

    private static Truth received(NeedCriterion.AidReceived question, AidRecord... records) {
        return new Stacking(AidLedger.of(List.of(records)), SamePersons.none())
                .received(question, COUPLE, Samples.TODAY);
    }

    private static NeedCriterion.AidReceived ever(Optional<AidSource> source, ProjectId... projects) {
        return new NeedCriterion.AidReceived(source, Set.of(projects), BenefitScope.HOUSEHOLD, StackingPeriod.LIFETIME);
    }

    @Test
    void anEmptyLedgerSaysNo() {
        assertThat(received(ever(Optional.empty()))).isEqualTo(Truth.FALSE);
    }

    @Test
    void theSourceIsAskedFor() {
        AidRecord given = charity("A-1").build();
        assertThat(received(ever(Optional.empty()), given)).isEqualTo(Truth.TRUE);
        assertThat(received(ever(Optional.of(AidSource.CHARITY)), given)).isEqualTo(Truth.TRUE);
        assertThat(received(ever(Optional.of(AidSource.GOVERNMENT)), given)).isEqualTo(Truth.FALSE);
        assertThat(received(
                        ever(Optional.of(AidSource.GOVERNMENT)),
                        government("A-2").build()))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void theProjectIsAskedFor() {
        AidRecord given = charity("A-1").project(PROJECT).build();
        assertThat(received(ever(Optional.empty(), OTHER, PROJECT), given)).isEqualTo(Truth.TRUE);
        assertThat(received(ever(Optional.empty(), OTHER), given)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aCharitysRecordWithoutAProjectMayBeOfAny() {
        AidRecord unsaid = charity("A-1").project(Optional.<ProjectId>empty()).build();
        assertThat(received(ever(Optional.empty(), OTHER), unsaid)).isEqualTo(Truth.UNKNOWN);
        assertThat(received(ever(Optional.of(AidSource.GOVERNMENT), OTHER), unsaid))
                .isEqualTo(Truth.FALSE);
        AidRecord official = government("A-2").build();
        assertThat(received(ever(Optional.empty(), OTHER), official)).isEqualTo(Truth.FALSE);
    }

    @Test
    void aReferralIsNoAid() {
        AidRecord referred = charity("A-1").form(AidForm.REFERRAL).build();
        assertThat(received(ever(Optional.empty()), referred)).isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-20, TRUE", "2024-05-21, FALSE", "2023-05-20, FALSE", "2023-05-21, TRUE"})
    void withinTwelveMonths(LocalDate decided, Truth truth) {
        NeedCriterion.AidReceived lately = new NeedCriterion.AidReceived(
                Optional.empty(), Set.of(), BenefitScope.HOUSEHOLD, StackingPeriod.TWELVE_MONTHS);
        assertThat(received(lately, charity("A-1").decidedOn(decided).build())).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"1, TRUE", "3, UNKNOWN", ", UNKNOWN"})
    void aidToTheHouseholdWasThePersonsOnlyIfTheyAreKnownToLiveAlone(Integer headCount, Truth truth) {
        NeedCase alone = NeedCase.of(
                Samples.household(Samples.head().build())
                        .headCount(headCount == null ? Fact.unknown() : Fact.known(headCount))
                        .build(),
                Samples.need().build());
        AidRecord whole = charity("A-1").person(Optional.<PersonId>empty()).build();
        NeedCriterion.AidReceived once =
                new NeedCriterion.AidReceived(Optional.empty(), Set.of(), BenefitScope.PERSON, StackingPeriod.LIFETIME);
        assertThat(new Stacking(AidLedger.of(List.of(whole)), SamePersons.none()).received(once, alone, Samples.TODAY))
                .isEqualTo(truth);
    }

    @Test
    void negatedItIsTheRuleThatAidDoesNotDouble() {
        Stacking ledger = new Stacking(AidLedger.of(List.of(charity("A-1").build())), SamePersons.none());
        Eligibility eligibility = new Eligibility(Samples.context().withAid(ledger));
        assertThat(eligibility
                        .assess(Criteria.not(ever(Optional.of(AidSource.CHARITY))), COUPLE)
                        .verdict())
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(eligibility
                        .assess(Criteria.not(ever(Optional.of(AidSource.GOVERNMENT))), COUPLE)
                        .verdict())
                .isEqualTo(Verdict.ELIGIBLE);
    }
}
