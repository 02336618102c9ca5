package io.github.zhuanjie.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.Note;
import io.github.zhuanjie.consent.BasisKind;
import io.github.zhuanjie.consent.Consent;
import io.github.zhuanjie.consent.ConsentGiver;
import io.github.zhuanjie.consent.ConsentId;
import io.github.zhuanjie.consent.ConsentNotice;
import io.github.zhuanjie.consent.ConsentObjection;
import io.github.zhuanjie.consent.EmergencyRule;
import io.github.zhuanjie.consent.InMemoryConsentRegister;
import io.github.zhuanjie.consent.LegalBasis;
import io.github.zhuanjie.consent.NoticeTopic;
import io.github.zhuanjie.consent.Provision;
import io.github.zhuanjie.consent.ProvisionId;
import io.github.zhuanjie.consent.ProvisionMethod;
import io.github.zhuanjie.consent.Purpose;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.eligibility.FactKind;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.party.PartyKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.Referral;
import io.github.zhuanjie.referral.ReferralAct;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.referral.ReferralTerms;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.transition.ReferralState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When the gate opens, what passes then, and that nothing happens when it does not. */
class DisclosureGateTest {

    private static final Set<ReferralState> OPEN = EnumSet.of(
            ReferralState.DRAFT,
            ReferralState.NEEDS_FACTS,
            ReferralState.ACCEPTED,
            ReferralState.IN_PROGRESS,
            ReferralState.ON_HOLD);

    private static final LocalDate DAY = GateSamples.DAY;
    private static final RuleReference FLOOD =
            new RuleReference("flood", Optional.of("2024"), Optional.of("防汛应急办法第三条"));
    private static final LegalBasis IN_FLOOD = new LegalBasis.Emergency("flood", Note.of("某人被困屋顶"));
    private static final LegalBasis DUTY = new LegalBasis.StatutoryDuty(FLOOD);

    private final InMemoryConsentRegister register = new InMemoryConsentRegister();
    private final InMemoryProvisionLog log = new InMemoryProvisionLog();

    @BeforeEach
    void consentIsOnTheRegister() {
        register.put(GateSamples.consent().build());
    }

    private GateOutcome open(DisclosureRequest request) {
        return open(request, GateSamples.NOW);
    }

    private GateOutcome open(DisclosureRequest request, Instant now, EmergencyRule... rules) {
        return DisclosureGate.of(register, log, List.of(rules), Clock.fixed(now, ZoneOffset.UTC))
                .open(request);
    }

    private List<Provision> recorded() {
        return log.ofReferral(GateSamples.terms().referralId());
    }

    private void assertRefused(GateOutcome outcome, GateRefusal... refusals) {
        assertThat(outcome.refusals()).containsExactly(refusals);
        assertThat(outcome.isOpen()).isFalse();
        assertThat(outcome.payload()).isEmpty();
        assertThat(recorded()).as("a refusal records nothing").isEmpty();
    }

    private static DisclosureRequest request() {
        return GateSamples.request(GateSamples.everything());
    }

    private static DisclosureRequest request(Referral referral) {
        return GateSamples.request(referral, GateSamples.byConsent(), GateSamples.everything());
    }

    private static EmergencyRule rule(PartyKind recipient, DataKind... kinds) {
        return new EmergencyRule(FLOOD, Set.of(recipient), Set.of(kinds), DAY, Optional.of(DAY));
    }

    /** An office's referral of the case to another. */
    private static Referral betweenOffices() {
        return GateSamples.referral(ReferralTerms.builder()
                        .from(GateSamples.terms())
                        .purpose(Purpose.assistance(AssistanceCategory.DIBAO))
                        .referrer(Party.builder()
                                .from(ReferralSamples.office())
                                .id(PartyId.of("O-town"))
                                .kind(PartyKind.TOWNSHIP)
                                .build())
                        .recipient(ReferralSamples.office())
                        .build())
                .build();
    }

    /** A charity's referral of the case to civil affairs. */
    private static Referral toGovernment() {
        return GateSamples.referral(ReferralTerms.builder()
                        .from(GateSamples.terms())
                        .act(ReferralAct.INFORM)
                        .purpose(Purpose.assistance(AssistanceCategory.DIBAO))
                        .referrer(ReferralSamples.charity())
                        .recipient(ReferralSamples.office())
                        .build())
                .build();
    }

    @Nested
    class Opening {

        @Test
        void handsOverWhatIsAllowedAndKeepsTheRecordFirst() {
            GateOutcome outcome = open(request());

            assertThat(outcome.isOpen()).isTrue();
            assertThat(outcome.refusals()).isEmpty();
            assertThat(outcome.objections()).isEmpty();
            Provision provision = outcome.payload().orElseThrow().getProvision();
            assertThat(recorded()).containsExactly(provision);
            assertThat(provision)
                    .isEqualTo(Provision.builder()
                            .id(ProvisionId.of("V-1"))
                            .referral(GateSamples.terms().referralId())
                            .person(PersonId.of("P-1"))
                            .provider(PartyId.of("O-minzheng"))
                            .recipient(ReferralSamples.charity().getId())
                            .basis(BasisKind.CONSENT)
                            .consent(ConsentId.of("C-1"))
                            .purpose(GateSamples.PURPOSE)
                            .addDataKinds(DataKind.values())
                            .at(GateSamples.NOW)
                            .build());
        }

        @Test
        void tellsWhatTheConsentCoversAndTheRecipientNeeds() {
            GateOutcome outcome = open(GateSamples.request(
                    DataNeeds.stated(GateSamples.PURPOSE, EnumSet.of(DataKind.NAME, DataKind.NEED))));

            Payload payload = outcome.payload().orElseThrow();
            assertThat(payload.getProvision().getDataKinds()).containsExactly(DataKind.NAME, DataKind.NEED);
            assertThat(Lines.of(payload.getContent()))
                    .contains("person.name = 钱某甲")
                    .noneMatch(line -> line.contains("LEUKAEMIA"));
        }

        @Test
        void opensOnlyBeforeSendingAndWhileTheRecipientDecidesOrHelps() {
            for (ReferralState state : ReferralState.values()) {
                Referral referral =
                        GateSamples.referral(GateSamples.terms()).state(state).build();
                boolean opens = OPEN.contains(state);
                assertThat(open(request(referral)).refusals())
                        .as(state.getCode())
                        .isEqualTo(opens ? Set.of() : Set.of(GateRefusal.STATE_SHUT));
            }
        }

        @Test
        void whatTheRecipientAskedForCountsAsNeeded() {
            Referral asked = GateSamples.referral(GateSamples.terms())
                    .state(ReferralState.NEEDS_FACTS)
                    .addAskedFacts(FactKind.ILLNESSES)
                    .build();
            DataNeeds basic = DataNeeds.stated(GateSamples.PURPOSE, EnumSet.of(DataKind.NEED));

            GateOutcome outcome = open(GateSamples.request(asked, GateSamples.byConsent(), basic));

            assertThat(outcome.payload().orElseThrow().getProvision().getDataKinds())
                    .containsExactly(DataKind.HEALTH, DataKind.NEED);
        }

        @Test
        void aGuardianWhoConsentedCanBeSpokenTo() {
            NeedCase grown = GateSamples.subject();
            Person child = Person.builder()
                    .from(grown.person())
                    .residentId(Optional.empty())
                    .birthDate(Fact.known(DAY.minusYears(6)))
                    .build();
            NeedCase subject = NeedCase.of(Samples.household(child).build(), grown.need());
            DisclosureRequest request = new DisclosureRequest(
                    ProvisionId.of("V-1"),
                    request().referral(),
                    subject,
                    new LegalBasis.ByConsent(ConsentId.of("C-1")),
                    request().recipient(),
                    ProvisionMethod.ELECTRONIC,
                    GateSamples.everything());
            InMemoryConsentRegister guarded = new InMemoryConsentRegister();
            guarded.put(GateSamples.consent()
                    .giver(ConsentGiver.GUARDIAN)
                    .guardianRelation(FamilyRelation.MATERNAL_GRANDMOTHER)
                    .build());

            GateOutcome outcome = DisclosureGate.of(guarded, log, List.of(), GateSamples.CLOCK)
                    .open(request);

            assertThat(Lines.of(outcome.payload().orElseThrow().getContent()))
                    .contains("person.guardians.value[0].name = 孙某外");
            assertThat(Lines.of(open(new DisclosureRequest(
                                    ProvisionId.of("V-2"),
                                    request().referral(),
                                    GateSamples.subject(),
                                    request.basis(),
                                    request.recipient(),
                                    request.method(),
                                    request.needs()))
                            .payload()
                            .orElseThrow()
                            .getContent()))
                    .noneMatch(line -> line.contains("孙某外"));
        }

        @Test
        void nothingIsPrintedButIdentifiers() {
            Payload payload = open(request()).payload().orElseThrow();

            assertThat(payload).hasToString("Payload[V-1]");
            assertThat(request().toString())
                    .isEqualTo("DisclosureRequest[" + request().referral().getId() + "]");
            assertThat(open(request()).toString()).doesNotContain("钱某甲").doesNotContain("yizheng");
        }
    }

    @Nested
    class Refusing {

        /** Every refusal, and what a request has to look like to earn exactly this one. */
        @ParameterizedTest
        @EnumSource
        void eachRefusalStandsAloneAndChangesNothing(GateRefusal refusal) {
            assertRefused(
                    switch (refusal) {
                        case TERMS_ERASED -> open(request(with(referral -> referral.terms(Optional.empty()))));
                        case STATE_SHUT -> open(request(with(referral -> referral.state(ReferralState.SENT))));
                        case SUBJECT_UNFIT -> otherPerson();
                        case RECIPIENT_UNFIT -> otherRecipient();
                        case PURPOSE_UNFIT -> otherPurpose();
                        case CONSENT_UNKNOWN ->
                            DisclosureGate.of(new InMemoryConsentRegister(), log, List.of(), GateSamples.CLOCK)
                                    .open(request());
                        case CONSENT_NOT_RECORDED ->
                            open(request(with(referral -> referral.consent(Optional.empty()))));
                        case CONSENT_UNFIT ->
                            open(request(), after(GateSamples.consent().build().getExpiresOn()));
                        case BASIS_UNFIT -> open(on(DUTY));
                        case RULE_UNKNOWN -> open(on(IN_FLOOD));
                        case NOTHING_TO_DISCLOSE ->
                            open(GateSamples.request(DataNeeds.stated(GateSamples.PURPOSE, Set.of())));
                    },
                    refusal);
        }

        private Referral with(UnaryOperator<Referral.Builder> change) {
            Referral.Builder builder = GateSamples.referral(GateSamples.terms());
            change.apply(builder);
            return builder.build();
        }

        private DisclosureRequest on(LegalBasis basis) {
            return GateSamples.request(request().referral(), basis, GateSamples.everything());
        }

        private Instant after(LocalDate day) {
            return day.plusDays(1).atStartOfDay(GateSamples.ZONE).toInstant();
        }

        /** In an emergency: a consent would object on its own account. */
        private GateOutcome otherPerson() {
            return open(
                    new DisclosureRequest(
                            ProvisionId.of("V-1"),
                            request().referral(),
                            NeedCase.of(
                                    GateSamples.subject().household(),
                                    Samples.need().person(PersonId.of("P-2")).build()),
                            IN_FLOOD,
                            request().recipient(),
                            ProvisionMethod.ELECTRONIC,
                            GateSamples.everything()),
                    GateSamples.NOW,
                    rule(PartyKind.CHARITY, DataKind.NEED));
        }

        private GateOutcome otherRecipient() {
            return open(
                    new DisclosureRequest(
                            ProvisionId.of("V-1"),
                            request().referral(),
                            GateSamples.subject(),
                            IN_FLOOD,
                            PartyId.of("O-other"),
                            ProvisionMethod.ELECTRONIC,
                            GateSamples.everything()),
                    GateSamples.NOW,
                    rule(PartyKind.CHARITY, DataKind.NEED));
        }

        private GateOutcome otherPurpose() {
            return open(
                    GateSamples.request(
                            request().referral(),
                            IN_FLOOD,
                            DataNeeds.stated(Purpose.project(ProjectId.of("another")), EnumSet.allOf(DataKind.class))),
                    GateSamples.NOW,
                    rule(PartyKind.CHARITY, DataKind.NEED));
        }

        @Test
        void aCaseThatDiffersInOneIdentifierIsAnotherCase() {
            for (ReferralTerms terms : List.of(
                    ReferralTerms.builder()
                            .from(GateSamples.terms())
                            .need(io.github.zhuanjie.need.NeedId.of("N-9"))
                            .build(),
                    ReferralTerms.builder()
                            .from(GateSamples.terms())
                            .household(io.github.zhuanjie.household.HouseholdId.of("H-9"))
                            .build(),
                    ReferralTerms.builder()
                            .from(GateSamples.terms())
                            .person(PersonId.of("P-9"))
                            .build())) {
                assertRefused(open(request(GateSamples.referral(terms).build())), GateRefusal.SUBJECT_UNFIT);
            }
        }

        @Test
        void everyReasonIsToldAtOnce() {
            GateOutcome outcome = open(new DisclosureRequest(
                    ProvisionId.of("V-1"),
                    with(referral -> referral.state(ReferralState.COMPLETED)),
                    GateSamples.subject(),
                    GateSamples.byConsent(),
                    PartyId.of("O-other"),
                    ProvisionMethod.PAPER,
                    DataNeeds.stated(Purpose.project(ProjectId.of("another")), Set.of())));

            assertRefused(
                    outcome,
                    GateRefusal.STATE_SHUT,
                    GateRefusal.RECIPIENT_UNFIT,
                    GateRefusal.PURPOSE_UNFIT,
                    GateRefusal.CONSENT_UNFIT);
            assertThat(outcome.objections())
                    .containsExactly(
                            ConsentObjection.OTHER_RECIPIENT,
                            ConsentObjection.OTHER_PURPOSE,
                            ConsentObjection.OTHER_METHOD);
        }

        @Test
        void consentAndNeedThatDoNotMeetLeaveNothing() {
            assertRefused(
                    open(
                            GateSamples.request(
                                    request().referral(),
                                    IN_FLOOD,
                                    DataNeeds.stated(GateSamples.PURPOSE, EnumSet.of(DataKind.HEALTH))),
                            GateSamples.NOW,
                            rule(PartyKind.CHARITY, DataKind.NEED)),
                    GateRefusal.NOTHING_TO_DISCLOSE);
        }

        /** Every objection of a consent keeps the gate shut, and nothing is recorded. */
        @ParameterizedTest
        @EnumSource
        void eachObjectionKeepsTheGateShut(ConsentObjection objection) {
            Consent.Builder wrong = GateSamples.consent();
            ProvisionMethod method = ProvisionMethod.ELECTRONIC;
            NeedCase subject = GateSamples.subject();
            switch (objection) {
                case OTHER_SUBJECT -> wrong.person(PersonId.of("P-2"));
                case OTHER_PROVIDER -> wrong.provider(PartyId.of("O-hub"));
                case OTHER_RECIPIENT -> wrong.recipient(ReferralSamples.office());
                case OTHER_PURPOSE -> wrong.purpose(Purpose.project(ProjectId.of("another")));
                case OTHER_METHOD -> method = ProvisionMethod.ORAL;
                case NOT_YET_GIVEN -> wrong.givenOn(DAY.plusDays(1));
                case EXPIRED -> wrong.givenOn(DAY.minusDays(9)).expiresOn(DAY.minusDays(1));
                case WITHDRAWN -> wrong.withdrawnOn(DAY);
                case DATA_NOT_COVERED -> wrong.dataKinds(EnumSet.complementOf(EnumSet.of(DataKind.NEED)));
                case GUARDIAN_REQUIRED -> subject = ofUnknownAge();
                case GUARDIAN_UNCONFIRMED -> wrong.giver(ConsentGiver.GUARDIAN).guardianRelation(FamilyRelation.SPOUSE);
                case NOTICE_INCOMPLETE -> wrong.notice(new ConsentNotice("form", DAY, EnumSet.of(NoticeTopic.PURPOSE)));
                case CONTACT_MISSING ->
                    wrong.recipient(Party.builder()
                            .from(ReferralSamples.charity())
                            .contact(Optional.empty())
                            .build());
            }
            if (objection == ConsentObjection.EXPIRED) {
                wrong.notice(new ConsentNotice("form", DAY.minusDays(9), EnumSet.allOf(NoticeTopic.class)));
            }
            InMemoryConsentRegister other = new InMemoryConsentRegister();
            other.put(wrong.build());
            GateOutcome outcome = DisclosureGate.of(other, log, List.of(), GateSamples.CLOCK)
                    .open(new DisclosureRequest(
                            ProvisionId.of("V-1"),
                            request().referral(),
                            subject,
                            GateSamples.byConsent(),
                            request().recipient(),
                            method,
                            GateSamples.everything()));

            assertRefused(outcome, GateRefusal.CONSENT_UNFIT);
            assertThat(outcome.objections()).containsExactly(objection);
        }

        private NeedCase ofUnknownAge() {
            Person person = Person.builder()
                    .from(GateSamples.person())
                    .residentId(Optional.empty())
                    .birthDate(Fact.unknown())
                    .build();
            return NeedCase.of(
                    Samples.household(person).build(), GateSamples.subject().need());
        }
    }

    @Nested
    class InTime {

        private final LocalDate last = GateSamples.consent().build().getExpiresOn();

        private Instant midnightAfter(LocalDate day) {
            return day.plusDays(1).atStartOfDay(GateSamples.ZONE).toInstant();
        }

        @ParameterizedTest
        @CsvSource({"-1, true", "0, false", "1, false"})
        void expiryIsJudgedToTheMillisecondInTheOfficesZone(long millis, boolean opens) {
            Instant at = midnightAfter(last).plusMillis(millis);

            assertThat(open(request(), at).isOpen()).isEqualTo(opens);
            assertThat(recorded()).hasSize(opens ? 1 : 0);
        }

        @ParameterizedTest
        @CsvSource({"-1, false", "0, true", "1, true"})
        void aConsentBeginsAtMidnight(long millis, boolean opens) {
            Instant at = DAY.atStartOfDay(GateSamples.ZONE).toInstant().plusMillis(millis);

            assertThat(open(request(), at).isOpen()).isEqualTo(opens);
        }

        /** 17:00Z is one o'clock at night in China, and the day a new one. */
        @Test
        void aClockOfAnotherZoneDoesNotStretchADay() {
            Instant night = last.atTime(17, 0).toInstant(ZoneOffset.UTC);

            assertThat(open(request(), night).objections()).containsExactly(ConsentObjection.EXPIRED);
            assertThat(open(request(), DAY.minusDays(1).atTime(17, 0).toInstant(ZoneOffset.UTC))
                            .isOpen())
                    .isTrue();
        }

        @Test
        void itIsTheMomentOfUseThatCounts() {
            assertThat(open(request(), midnightAfter(last).minusMillis(1)).isOpen())
                    .isTrue();
            assertThat(open(request(), midnightAfter(last)).objections()).containsExactly(ConsentObjection.EXPIRED);
        }

        @Test
        void aWithdrawalStopsAtOnceOnTheDayItself() {
            assertThat(open(request()).isOpen()).isTrue();
            register.put(GateSamples.consent().withdrawnOn(DAY).build());

            assertThat(open(request(), GateSamples.NOW.plusMillis(1)).objections())
                    .containsExactly(ConsentObjection.WITHDRAWN);
            assertThat(recorded()).hasSize(1);
        }

        @ParameterizedTest
        @CsvSource({"-400", "-1", "0", "1", "30"})
        void aWithdrawalStopsWhateverDayItBears(int days) {
            register.put(GateSamples.consent().withdrawnOn(DAY.plusDays(days)).build());

            assertThat(open(request()).objections()).containsExactly(ConsentObjection.WITHDRAWN);
        }
    }

    @Nested
    class WithoutConsent {

        private DisclosureRequest dutyTo(Referral referral) {
            return GateSamples.request(
                    referral,
                    DUTY,
                    DataNeeds.stated(
                            referral.getTerms().orElseThrow().getPurpose(), EnumSet.of(DataKind.NAME, DataKind.NEED)));
        }

        @Test
        void aDutyByLawOpensBetweenOfficesAndIsRecordedWithItsRule() {
            Provision provision =
                    open(dutyTo(betweenOffices())).payload().orElseThrow().getProvision();

            assertThat(provision.getBasis()).isEqualTo(BasisKind.STATUTORY_DUTY);
            assertThat(provision.getRule()).contains(FLOOD);
            assertThat(provision.getConsent()).isEmpty();
            assertThat(provision.getWhy()).isEmpty();
            assertThat(provision.getDataKinds()).containsExactly(DataKind.NAME, DataKind.NEED);
            assertThat(log.ofReferral(provision.getReferral())).containsExactly(provision);
        }

        @Test
        void aDutyByLawOpensNothingToACharityNorFromOne() {
            assertRefused(open(dutyTo(request().referral())), GateRefusal.BASIS_UNFIT);
            assertRefused(open(dutyTo(toGovernment())), GateRefusal.BASIS_UNFIT);
        }

        private DisclosureRequest emergency(DataKind... needed) {
            return GateSamples.request(
                    request().referral(), IN_FLOOD, DataNeeds.stated(GateSamples.PURPOSE, Set.of(needed)));
        }

        @Test
        void anEmergencyOpensWhatItsRuleNamesAndKeepsRuleAndReason() {
            EmergencyRule charities = rule(PartyKind.CHARITY, DataKind.NAME, DataKind.CONTACT);

            Payload payload = open(emergency(DataKind.CONTACT, DataKind.NEED), GateSamples.NOW, charities)
                    .payload()
                    .orElseThrow();

            Provision provision = payload.getProvision();
            assertThat(provision.getBasis()).isEqualTo(BasisKind.EMERGENCY);
            assertThat(provision.getRule()).contains(FLOOD);
            assertThat(provision.getWhy()).contains(Note.of("某人被困屋顶"));
            assertThat(provision.getDataKinds()).containsExactly(DataKind.CONTACT);
            assertThat(recorded()).containsExactly(provision);
            assertThat(Lines.of(payload.getContent())).noneMatch(line -> line.contains("屋顶"));
        }

        @Test
        void anEmergencyOpensNothingWithoutARuleInForceForThisKindOfParty() {
            EmergencyRule other = new EmergencyRule(
                    new RuleReference("fire", Optional.empty(), Optional.empty()),
                    Set.of(PartyKind.CHARITY),
                    Set.of(DataKind.NEED),
                    DAY,
                    Optional.empty());
            EmergencyRule charities = rule(PartyKind.CHARITY, DataKind.NEED);

            assertRefused(open(emergency(DataKind.NEED), GateSamples.NOW, other), GateRefusal.RULE_UNKNOWN);
            assertRefused(
                    open(emergency(DataKind.NEED), GateSamples.NOW.plus(Duration.ofDays(1)), charities),
                    GateRefusal.RULE_UNKNOWN);
            assertRefused(
                    open(emergency(DataKind.NEED), GateSamples.NOW, rule(PartyKind.HUB, DataKind.NEED)),
                    GateRefusal.BASIS_UNFIT);
            assertThat(open(
                                    emergency(DataKind.NEED),
                                    GateSamples.NOW,
                                    other,
                                    rule(PartyKind.HUB, DataKind.NEED),
                                    charities)
                            .isOpen())
                    .isTrue();
        }
    }

    @Test
    void whatCannotBeRecordedIsNotDisclosed() {
        IllegalStateException down = new IllegalStateException("down");
        InMemoryProvisionLog kept = new InMemoryProvisionLog();
        ProvisionLog broken = new BrokenLog(down);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> DisclosureGate.of(register, broken, List.of(), GateSamples.CLOCK)
                        .open(request()))
                .isSameAs(down);
        kept.record(Provision.builder()
                .from(open(request()).payload().orElseThrow().getProvision())
                .at(Instant.EPOCH)
                .build());
        assertThatExceptionOfType(IllegalStateException.class)
                .as("an identifier that was used")
                .isThrownBy(() -> DisclosureGate.of(register, kept, List.of(), GateSamples.CLOCK)
                        .open(request()));
    }

    @Test
    void anOutcomeIsEitherOpenOrRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GateOutcome(Optional.empty(), Set.of(), Set.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GateOutcome(open(request()).payload(), Set.of(GateRefusal.STATE_SHUT), Set.of()));
    }
}
