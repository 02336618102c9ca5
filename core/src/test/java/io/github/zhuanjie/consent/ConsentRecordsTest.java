package io.github.zhuanjie.consent;

import static io.github.zhuanjie.consent.ConsentTest.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.identity.ReferralId;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.privacy.DisclosureClass;
import io.github.zhuanjie.privacy.Disclosures;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The register of consents, the rules for emergencies, and the record of a disclosure. */
class ConsentRecordsTest {

    private static final LocalDate DAY = Samples.TODAY;
    private static final RuleReference RULE = new RuleReference("flood", Optional.empty(), Optional.empty());

    @Nested
    class Register {

        private final Consent consent = ReferralSamples.consent().build();
        private final Consent withdrawn =
                Consent.builder().from(consent).withdrawnOn(DAY.plusDays(1)).build();
        private final InMemoryConsentRegister register = new InMemoryConsentRegister();

        @Test
        void findsWhatWasPut() {
            assertThat(register.find(consent.getId())).isEmpty();
            register.put(consent);
            register.put(consent);
            assertThat(register.find(consent.getId())).contains(consent);
        }

        @Test
        void takesAWithdrawalAndNeverLosesIt() {
            register.put(consent);
            register.put(withdrawn);
            register.put(consent);
            assertThat(register.find(consent.getId())).contains(withdrawn);

            register.put(
                    Consent.builder().from(consent).withdrawnOn(DAY.plusDays(9)).build());
            assertThat(register.find(consent.getId())).contains(withdrawn);
            register.put(Consent.builder().from(consent).withdrawnOn(DAY).build());
            assertThat(register.find(consent.getId())).contains(withdrawn);
        }

        @Test
        void refusesEveryOtherChange() {
            register.put(consent);
            Consent wider = Consent.builder()
                    .from(consent)
                    .addDataKinds(DataKind.HEALTH)
                    .build();

            assertThatIllegalStateException()
                    .isThrownBy(() -> register.put(wider))
                    .withMessageContaining("C-1");
            assertThat(register.find(consent.getId())).contains(consent);
            register.put(withdrawn);
            assertThatIllegalStateException().isThrownBy(() -> register.put(wider));
            assertThat(register.find(consent.getId())).contains(withdrawn);
        }
    }

    @Nested
    class Emergencies {

        private EmergencyRule rule(Optional<LocalDate> until) {
            return new EmergencyRule(
                    RULE, Set.of(PartyKind.HUB, PartyKind.CHARITY), Set.of(DataKind.NEED, DataKind.NAME), DAY, until);
        }

        @Test
        void areInForceFromTheFirstToTheLastDay() {
            EmergencyRule span = rule(Optional.of(DAY.plusDays(2)));

            assertThat(span.isInForce(DAY.minusDays(1))).isFalse();
            assertThat(span.isInForce(DAY)).isTrue();
            assertThat(span.isInForce(DAY.plusDays(2))).isTrue();
            assertThat(span.isInForce(DAY.plusDays(3))).isFalse();
            assertThat(rule(Optional.empty()).isInForce(DAY.plusYears(90))).isTrue();
            assertThat(rule(Optional.of(DAY)).isInForce(DAY)).isTrue();
        }

        @Test
        void orderTheirSets() {
            assertThat(rule(Optional.empty()).recipients()).containsExactly(PartyKind.CHARITY, PartyKind.HUB);
            assertThat(rule(Optional.empty()).dataKinds()).containsExactly(DataKind.NAME, DataKind.NEED);
        }

        @Test
        void allowSomethingOnSomeDay() {
            assertThat(codeOf(() -> rule(Optional.of(DAY.minusDays(1))))).isEqualTo("EMERGENCY_RULE");
            assertThat(codeOf(() -> new EmergencyRule(RULE, Set.of(), Set.of(DataKind.NAME), DAY, Optional.empty())))
                    .isEqualTo("EMERGENCY_RULE");
            assertThat(codeOf(() -> new EmergencyRule(RULE, Set.of(PartyKind.HUB), Set.of(), DAY, Optional.empty())))
                    .isEqualTo("EMERGENCY_RULE");
        }

        @Test
        void doNotPrintWhatHappened() {
            LegalBasis basis = new LegalBasis.Emergency("flood", Note.of("某人被困屋顶"));

            assertThat(basis.toString()).isEqualTo("Emergency");
            assertThat(new LegalBasis.StatutoryDuty(RULE).toString()).isEqualTo("StatutoryDuty");
            assertThat(basis.getKind()).isEqualTo(BasisKind.EMERGENCY);
            assertThat(new LegalBasis.StatutoryDuty(RULE).getKind()).isEqualTo(BasisKind.STATUTORY_DUTY);
            assertThat(new LegalBasis.ByConsent(ConsentId.of("C-1")).getKind()).isEqualTo(BasisKind.CONSENT);
        }
    }

    @Nested
    class RecordOfADisclosure {

        private Provision.Builder provision(BasisKind basis) {
            return Provision.builder()
                    .id(ProvisionId.of("V-1"))
                    .referral(ReferralId.of("R-1"))
                    .person(PersonId.of("P-1"))
                    .provider(PartyId.of("O-1"))
                    .recipient(PartyId.of("O-2"))
                    .purpose(Purpose.project(ProjectId.of("help")))
                    .basis(basis)
                    .addDataKinds(DataKind.NEED)
                    .at(Instant.EPOCH);
        }

        @Test
        void namesTheConsentOrTheRuleItStandsOn() {
            ConsentId consent = ConsentId.of("C-1");

            assertThat(provision(BasisKind.CONSENT).consent(consent).build().getConsent())
                    .contains(consent);
            assertThat(provision(BasisKind.STATUTORY_DUTY).rule(RULE).build().getRule())
                    .contains(RULE);
            assertThat(codeOf(provision(BasisKind.CONSENT)::build)).isEqualTo("PROVISION_BASIS");
            assertThat(codeOf(provision(BasisKind.CONSENT).consent(consent).rule(RULE)::build))
                    .isEqualTo("PROVISION_BASIS");
            assertThat(codeOf(provision(BasisKind.EMERGENCY)::build)).isEqualTo("PROVISION_BASIS");
            assertThat(codeOf(provision(BasisKind.EMERGENCY).rule(RULE).consent(consent)::build))
                    .isEqualTo("PROVISION_BASIS");
        }

        @Test
        void tellsOfAnEmergencyToTheOfficeOnly() {
            Note why = Note.of("某人被困屋顶");
            Provision told = provision(BasisKind.EMERGENCY).rule(RULE).why(why).build();

            assertThat(told.getWhy()).contains(why);
            assertThat(told.toString()).doesNotContain("某人");
            assertThat(Disclosures.of(Provision.class, "why")).isEqualTo(DisclosureClass.INTERNAL);
            assertThat(codeOf(provision(BasisKind.STATUTORY_DUTY).rule(RULE).why(why)::build))
                    .isEqualTo("PROVISION_BASIS");
        }

        @Test
        void isOfSomething() {
            assertThat(codeOf(provision(BasisKind.CONSENT)
                            .consent(ConsentId.of("C-1"))
                            .dataKinds(Set.of())::build))
                    .isEqualTo("PROVISION_EMPTY");
        }
    }

    @Test
    void purposesAreEqualByProjectAndCategories() {
        assertThat(Purpose.assistance(AssistanceCategory.TEKUN, AssistanceCategory.DIBAO))
                .isEqualTo(Purpose.assistance(AssistanceCategory.DIBAO, AssistanceCategory.TEKUN))
                .isNotEqualTo(Purpose.assistance());
        assertThat(Purpose.project(ProjectId.of("a"))).isNotEqualTo(Purpose.project(ProjectId.of("b")));
    }

    @Test
    void aDutyIsDueFromItsDayOn() {
        DeletionDuty duty = DeletionDuty.builder()
                .referral(ReferralId.of("R-1"))
                .recipient(PartyId.of("O-2"))
                .why(DeletionReason.PURPOSE_VOID)
                .due(DAY)
                .build();

        assertThat(duty.isDue(DAY.minusDays(1))).isFalse();
        assertThat(duty.isDue(DAY)).isTrue();
        assertThat(duty.isDue(DAY.plusDays(1))).isTrue();
        assertThat(duty.toString()).doesNotContain("O-2").doesNotContain("PURPOSE");
    }
}
