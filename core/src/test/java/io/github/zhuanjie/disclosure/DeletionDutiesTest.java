package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.DeletionDuty;
import io.github.zhuanjie.consent.DeletionReason;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a recipient must delete, why, and from which day on. */
class DeletionDutiesTest {

    private static final LocalDate DAY = GateSamples.DAY;
    private static final LocalDate LAST = DAY.plusMonths(1);
    private static final RuleReference RULE = new RuleReference("flood", Optional.empty(), Optional.empty());
    private static final Set<ReferralState> WITHOUT_HELP = EnumSet.of(
            ReferralState.NOT_CONSENTED,
            ReferralState.NOT_AIDED,
            ReferralState.DECLINED,
            ReferralState.CANCELLED,
            ReferralState.WITHDRAWN,
            ReferralState.ENTERED_IN_ERROR);

    private final InMemoryConsentRegister register = new InMemoryConsentRegister();

    private static Instant at(LocalDate day) {
        return day.atTime(0, 30).atZone(GateSamples.ZONE).toInstant();
    }

    private static Referral referral(ReferralState state, LocalDate since) {
        return GateSamples.referral(GateSamples.terms())
                .state(state)
                .stateSince(at(since))
                .build();
    }

    private static Provision.Builder provision(String id, LocalDate day) {
        Provision.Builder provision = Provision.builder();
        provision
                .id(ProvisionId.of(id))
                .referral(GateSamples.terms().referralId())
                .person(GateSamples.terms().getPerson())
                .provider(ReferralSamples.office().getId())
                .recipient(ReferralSamples.charity().getId())
                .basis(BasisKind.CONSENT)
                .consent(ConsentId.of("C-1"))
                .purpose(GateSamples.PURPOSE)
                .dataKinds(Set.of(DataKind.NAME, DataKind.NEED))
                .at(at(day));
        return provision;
    }

    private static Provision told() {
        return provision("V-1", DAY).build();
    }

    private List<DeletionDuty> duties(LocalDate today, Referral referral, Provision... provisions) {
        Clock clock = Clock.fixed(at(today), ZoneOffset.UTC);
        return DeletionDuties.of(register, clock).of(referral, List.of(provisions));
    }

    private static DeletionDuty duty(DeletionReason why, LocalDate due) {
        return DeletionDuty.builder()
                .referral(GateSamples.terms().referralId())
                .recipient(ReferralSamples.charity().getId())
                .why(why)
                .due(due)
                .dataKinds(Set.of(DataKind.NAME, DataKind.NEED))
                .addProvisions(ProvisionId.of("V-1"))
                .build();
    }

    private void consent(Consent.Builder consent) {
        register.put(consent.build());
    }

    @Test
    void nothingHasToBeDeletedWhileHelpIsUnderWayAndConsentHolds() {
        consent(GateSamples.consent());
        Referral underWay = referral(ReferralState.IN_PROGRESS, DAY);

        assertThat(duties(LAST, underWay, told())).isEmpty();
        assertThat(duties(LAST, underWay)).isEmpty();
    }

    @Test
    void aWithdrawalIsDueOnItsDayInEveryState() {
        consent(GateSamples.consent().withdrawnOn(DAY.plusDays(3)));

        for (ReferralState state : ReferralState.values()) {
            assertThat(duties(DAY.plusDays(3), referral(state, DAY.plusDays(5)), told()))
                    .as(state.getCode())
                    .containsExactly(duty(DeletionReason.CONSENT_WITHDRAWN, DAY.plusDays(3)));
        }
    }

    @Test
    void whatWasToldAfterTheDayOfAWithdrawalIsDueOnTheDayItWasTold() {
        consent(GateSamples.consent().withdrawnOn(DAY.minusDays(1)));

        assertThat(duties(DAY, referral(ReferralState.SENT, DAY), told()))
                .containsExactly(duty(DeletionReason.CONSENT_WITHDRAWN, DAY));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, true"})
    void aConsentThatRunsOutBeforeTheEndObligesFromTheNextDay(int daysAfter, boolean obliged) {
        consent(GateSamples.consent());

        assertThat(duties(LAST.plusDays(daysAfter), referral(ReferralState.IN_PROGRESS, DAY), told()))
                .isEqualTo(obliged ? List.of(duty(DeletionReason.CONSENT_EXPIRED, LAST.plusDays(1))) : List.of());
    }

    @Test
    void anOutcomeThatNobodyKnowsIsNoEnd() {
        consent(GateSamples.consent());

        assertThat(duties(LAST.plusDays(9), referral(ReferralState.OUTCOME_UNKNOWN, DAY), told()))
                .containsExactly(duty(DeletionReason.CONSENT_EXPIRED, LAST.plusDays(1)));
    }

    @ParameterizedTest
    @EnumSource
    void aReferralThatCameToNothingObligesOnTheDayItEnded(ReferralState state) {
        consent(GateSamples.consent());
        List<DeletionDuty> found = duties(DAY.plusDays(4), referral(state, DAY.plusDays(2)), told());

        if (WITHOUT_HELP.contains(state)) {
            assertThat(found).containsExactly(duty(DeletionReason.PURPOSE_VOID, DAY.plusDays(2)));
        } else if (state == ReferralState.COMPLETED) {
            assertThat(found)
                    .containsExactly(
                            duty(DeletionReason.RETENTION_OVER, DAY.plusDays(2).plusYears(3)));
        } else {
            assertThat(found).isEmpty();
        }
    }

    @Test
    void helpThatEndedInTimeIsKeptAsLongAsThePersonWasTold() {
        consent(GateSamples.consent().retention(Period.ofMonths(6)));

        assertThat(duties(LAST.plusYears(1), referral(ReferralState.COMPLETED, LAST), told()))
                .containsExactly(duty(DeletionReason.RETENTION_OVER, LAST.plusMonths(6)));
    }

    @Test
    void helpThatEndedAfterTheConsentIsNot() {
        consent(GateSamples.consent());

        assertThat(duties(LAST.plusDays(2), referral(ReferralState.COMPLETED, LAST.plusDays(1)), told()))
                .containsExactly(duty(DeletionReason.CONSENT_EXPIRED, LAST.plusDays(1)));
    }

    @Test
    void ofSeveralReasonsTheEarliestDayCounts() {
        consent(GateSamples.consent().withdrawnOn(DAY.plusDays(8)));

        assertThat(duties(DAY.plusDays(9), referral(ReferralState.NOT_AIDED, DAY.plusDays(6)), told()))
                .containsExactly(duty(DeletionReason.PURPOSE_VOID, DAY.plusDays(6)));
        assertThat(duties(DAY.plusDays(9), referral(ReferralState.NOT_AIDED, DAY.plusDays(8)), told()))
                .as("on one day the first reason")
                .containsExactly(duty(DeletionReason.CONSENT_WITHDRAWN, DAY.plusDays(8)));
    }

    @Test
    void whatAnotherProviderWasAllowedRenewsNothing() {
        consent(GateSamples.consent());
        consent(renewal().provider(PartyId.of("O-hub")));

        assertThat(duties(LAST.plusDays(1), renewed(), told()))
                .containsExactly(duty(DeletionReason.CONSENT_EXPIRED, LAST.plusDays(1)));
    }

    private static Referral renewed() {
        return Referral.builder()
                .from(referral(ReferralState.IN_PROGRESS, DAY))
                .consent(ConsentId.of("C-2"))
                .build();
    }

    private static Consent.Builder renewal() {
        return GateSamples.consent().id(ConsentId.of("C-2")).givenOn(LAST).expiresOn(LAST.plusMonths(1));
    }

    @Test
    void aRenewedConsentCarriesWhatWasToldBefore() {
        consent(GateSamples.consent());
        assertThat(duties(LAST.plusDays(1), renewed(), told()))
                .as("a consent that is not on the register renews nothing")
                .hasSize(1);
        consent(renewal());

        assertThat(duties(LAST.plusDays(1), renewed(), told())).isEmpty();
        assertThat(duties(LAST.plusMonths(1).plusDays(1), renewed(), told()))
                .as("until it runs out itself")
                .containsExactly(duty(DeletionReason.CONSENT_EXPIRED, LAST.plusDays(1)));
    }

    @Test
    void aConsentThatDoesNotCoverWhatWasToldRenewsNothing() {
        List<Consent.Builder> others = List.of(
                renewal().withdrawnOn(LAST),
                renewal().recipient(ReferralSamples.office()),
                renewal().purpose(Purpose.project(ProjectId.of("another"))),
                renewal().dataKinds(Set.of(DataKind.NEED)));
        for (Consent.Builder other : others) {
            InMemoryConsentRegister own = new InMemoryConsentRegister();
            own.put(GateSamples.consent().build());
            own.put(other.build());
            Clock clock = Clock.fixed(at(LAST.plusDays(1)), ZoneOffset.UTC);

            assertThat(DeletionDuties.of(own, clock).of(renewed(), List.of(told())))
                    .containsExactly(duty(DeletionReason.CONSENT_EXPIRED, LAST.plusDays(1)));
        }
    }

    @Test
    void disclosuresWithOneReasonAreOneDutyFromTheEarlierDay() {
        consent(GateSamples.consent().withdrawnOn(DAY));
        Provision later = provision("V-2", DAY.plusDays(2))
                .dataKinds(Set.of(DataKind.HEALTH, DataKind.NEED))
                .build();

        assertThat(duties(DAY.plusDays(3), referral(ReferralState.SENT, DAY), later, told()))
                .containsExactly(DeletionDuty.builder()
                        .from(duty(DeletionReason.CONSENT_WITHDRAWN, DAY))
                        .addDataKinds(DataKind.HEALTH)
                        .addProvisions(ProvisionId.of("V-2"))
                        .build());
    }

    @Test
    void ofTwoConsentsTheEarlierDayCountsWhicheverWasToldFirst() {
        consent(GateSamples.consent().withdrawnOn(DAY.plusDays(9)));
        consent(GateSamples.consent().id(ConsentId.of("C-2")).withdrawnOn(DAY.plusDays(4)));
        Provision second =
                provision("V-2", DAY.plusDays(1)).consent(ConsentId.of("C-2")).build();

        assertThat(duties(DAY.plusDays(9), referral(ReferralState.SENT, DAY), told(), second))
                .extracting(DeletionDuty::getDue)
                .containsExactly(DAY.plusDays(4));
    }

    @Test
    void whatWasToldByAnotherReasonIsAnotherDuty() {
        consent(GateSamples.consent().withdrawnOn(DAY.plusDays(1)));
        consent(GateSamples.consent().id(ConsentId.of("C-2")));
        Provision second = provision("V-2", DAY).consent(ConsentId.of("C-2")).build();

        assertThat(duties(LAST.plusDays(1), referral(ReferralState.SENT, DAY), second, told()))
                .extracting(DeletionDuty::getWhy)
                .containsExactly(DeletionReason.CONSENT_WITHDRAWN, DeletionReason.CONSENT_EXPIRED);
    }

    @Test
    void otherReferralsAreNoneOfItsBusiness() {
        consent(GateSamples.consent().withdrawnOn(DAY));
        Provision other =
                provision("V-1", DAY).referral(ReferralId.of("R-other")).build();

        assertThat(duties(DAY, referral(ReferralState.SENT, DAY), other)).isEmpty();
    }

    private static Provision byRule(BasisKind basis) {
        return provision("V-1", DAY)
                .basis(basis)
                .consent(Optional.empty())
                .rule(RULE)
                .why(Optional.of(Note.of("某人被困")).filter(why -> basis == BasisKind.EMERGENCY))
                .build();
    }

    @Test
    void whatWasToldInAnEmergencyGoesWhenTheReferralEnds() {
        Provision told = byRule(BasisKind.EMERGENCY);

        assertThat(duties(DAY.plusYears(1), referral(ReferralState.IN_PROGRESS, DAY), told))
                .isEmpty();
        assertThat(duties(DAY.plusYears(1), referral(ReferralState.COMPLETED, DAY.plusDays(2)), told))
                .containsExactly(duty(DeletionReason.RETENTION_OVER, DAY.plusDays(2)));
    }

    @Test
    void whatWasToldByADutyIsKeptByTheOfficesOwnRulesUnlessItCameToNothing() {
        Provision told = byRule(BasisKind.STATUTORY_DUTY);

        assertThat(duties(DAY.plusYears(9), referral(ReferralState.COMPLETED, DAY), told))
                .isEmpty();
        assertThat(duties(DAY, referral(ReferralState.ENTERED_IN_ERROR, DAY), told))
                .containsExactly(duty(DeletionReason.PURPOSE_VOID, DAY));
    }
}
