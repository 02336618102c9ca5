package io.github.zhuanjie.referral;

import static io.github.zhuanjie.referral.ReferralSamples.consent;
import static io.github.zhuanjie.referral.ReferralSamples.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferralTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final NeedCase ADULT = born(LocalDate.of(1950, 3, 4));
    private static final NeedCase RECIPIENT = Samples.caseOf(Samples.head()
            .birthDate(Fact.known(LocalDate.of(1950, 3, 4)))
            .recognitions(Fact.known(List.of(Samples.recognition(AssistanceCategory.DIBAO)))));
    private static final Clock NOON = Clock.fixed(Instant.parse("2024-05-20T04:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void aDraftIsSentOnAConsentInForce() {
        Referral sent = draft(ADULT).send(consent().build(), ADULT, NOON);
        assertThat(sent.getState()).isEqualTo(ReferralState.SENT);
        assertThat(sent.getConsent()).contains(ConsentId.of("C-1"));
        assertThat(sent.getSentAt()).contains(NOON.instant());
        assertThat(sent.getId()).isEqualTo(draft(ADULT).getId());
    }

    @Test
    void theFirstAndTheLastDayOfAConsentCount() {
        Consent oneDay = consent().expiresOn(TODAY).build();
        assertThat(draft(ADULT).refusals(oneDay, ADULT, TODAY)).isEmpty();
        assertRefused(oneDay, ADULT, TODAY.plusDays(1), Refusal.EXPIRED);
        assertRefused(oneDay, ADULT, TODAY.minusDays(1), Refusal.NOT_YET_GIVEN);
    }

    @Test
    void fromTheDayOfWithdrawalNothingMoreIsTold() {
        Consent withdrawn = consent().withdrawnOn(TODAY.plusDays(2)).build();
        assertThat(draft(ADULT).refusals(withdrawn, ADULT, TODAY.plusDays(1))).isEmpty();
        assertRefused(withdrawn, ADULT, TODAY.plusDays(2), Refusal.WITHDRAWN);
        assertRefused(withdrawn, ADULT, TODAY.plusDays(3), Refusal.WITHDRAWN);
    }

    @Test
    void aConsentIsSeparateForEachRecipientAndProject() {
        assertRefused(consent().recipient("另一家基金会").build(), ADULT, TODAY, Refusal.OTHER_RECIPIENT);
        assertRefused(consent().project(ProjectId.of("other")).build(), ADULT, TODAY, Refusal.OTHER_PURPOSE);
    }

    @Test
    void aConsentCoversWhatTheReferralItselfTells() {
        Consent withoutNeed = consent().dataKinds(Set.of(DataKind.NAME)).build();
        Consent withoutCategory =
                consent().dataKinds(Set.of(DataKind.NEED, DataKind.INCOME)).build();
        Consent withoutSums = consent().dataKinds(Set.of(DataKind.NEED)).build();

        assertRefused(withoutNeed, ADULT, TODAY, Refusal.DATA_NOT_COVERED);
        assertRefused(withoutSums, ADULT, TODAY, Refusal.DATA_NOT_COVERED);
        assertThat(draft(ADULT).getSimplifiedGround()).contains(SimplifiedGround.REFERRED);
        assertThat(draft(ADULT).refusals(withoutCategory, ADULT, TODAY)).isEmpty();
        assertThat(draft(RECIPIENT).getSimplifiedGround()).contains(SimplifiedGround.DIBAO);
        assertThat(draft(RECIPIENT).refusals(withoutCategory, RECIPIENT, TODAY))
                .containsExactly(Refusal.DATA_NOT_COVERED);
        assertThat(draft(RECIPIENT).refusals(consent().build(), RECIPIENT, TODAY))
                .isEmpty();
    }

    @Test
    void aConsentIsAboutOnePersonOfOneHousehold() {
        assertRefused(consent().person(PersonId.of("P-2")).build(), ADULT, TODAY, Refusal.OTHER_SUBJECT);
        assertRefused(consent().household(HouseholdId.of("H-2")).build(), ADULT, TODAY, Refusal.OTHER_SUBJECT);
    }

    @Test
    void theCaseIsTheOneThatWasDrafted() {
        Person head = ADULT.person();
        Household household = ADULT.household();
        Need otherNeed = Samples.need().id(NeedId.of("N-2")).build();
        HouseholdId otherId = HouseholdId.of("H-2");
        Household otherHousehold = Samples.household(head).id(otherId).build();
        Need elsewhere = Samples.need().household(otherId).build();
        Person other = Person.builder()
                .from(head)
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SPOUSE)
                .build();
        Household couple = Samples.household(head, other).build();
        Need ofOther = Samples.need().person(other.getId()).build();
        Consent consent = consent().build();
        assertRefused(consent, NeedCase.of(household, otherNeed), TODAY, Refusal.OTHER_SUBJECT);
        assertRefused(consent, NeedCase.of(otherHousehold, elsewhere), TODAY, Refusal.OTHER_SUBJECT);
        assertRefused(consent, NeedCase.of(couple, ofOther), TODAY, Refusal.OTHER_SUBJECT);
    }

    @Test
    void aReferralIsSentOnce() {
        Referral sent = draft(ADULT).send(consent().build(), ADULT, NOON);
        assertThatExceptionOfType(ReferralRefusedException.class)
                .isThrownBy(() -> sent.send(consent().build(), ADULT, NOON))
                .extracting(ReferralRefusedException::getReasons)
                .isEqualTo(Set.of(Refusal.NOT_A_DRAFT));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-20, 2024-05-19, true",
        "2010-05-20, 2024-05-20, false",
        "2012-02-29, 2026-02-28, true",
        "2012-02-29, 2026-03-01, false",
        "2024-05-20, 2024-05-20, true"
    })
    void belowFourteenAGuardianConsents(LocalDate birth, LocalDate day, boolean guardian) {
        NeedCase child = born(birth);
        Consent own =
                consent().givenOn(day.minusYears(1)).expiresOn(day.plusYears(1)).build();
        Set<Refusal> expected = guardian ? Set.of(Refusal.GUARDIAN_REQUIRED) : Set.of();
        assertThat(draft(child).refusals(own, child, day)).isEqualTo(expected);
        Consent guardians = Consent.builder()
                .from(own)
                .giver(ConsentGiver.GUARDIAN)
                .guardianRelation(FamilyRelation.PARENT)
                .build();
        assertThat(draft(child).refusals(guardians, child, day)).isEmpty();
    }

    @Test
    void aPersonOfUnknownAgeMayBeAChild() {
        NeedCase unknown = Samples.plainCase();
        assertRefused(consent().build(), unknown, TODAY, Refusal.GUARDIAN_REQUIRED);
        NeedCase withheld = Samples.caseOf(Samples.head().birthDate(Fact.withheld()));
        assertRefused(consent().build(), withheld, TODAY, Refusal.GUARDIAN_REQUIRED);
    }

    @Test
    void allReasonsAreGivenAtOnceInTheirOrder() {
        Consent wrong = consent()
                .person(PersonId.of("P-2"))
                .recipient("x")
                .project(ProjectId.of("other"))
                .withdrawnOn(TODAY)
                .build();
        Set<Refusal> refusals = draft(ADULT).refusals(wrong, Samples.plainCase(), TODAY.plusYears(1));
        assertThat(refusals)
                .containsExactly(
                        Refusal.OTHER_SUBJECT,
                        Refusal.OTHER_RECIPIENT,
                        Refusal.OTHER_PURPOSE,
                        Refusal.EXPIRED,
                        Refusal.WITHDRAWN,
                        Refusal.GUARDIAN_REQUIRED)
                .isUnmodifiable();
    }

    @Test
    void theDayIsTheOneOfTheClocksZone() {
        Instant evening = Instant.parse("2024-05-19T16:30:00Z");
        Consent fromToday = consent().build();
        Referral sent = draft(ADULT).send(fromToday, ADULT, Clock.fixed(evening, ZoneId.of("Asia/Shanghai")));
        assertThat(sent.getSentAt()).contains(evening);
        assertThatExceptionOfType(ReferralRefusedException.class)
                .isThrownBy(() -> draft(ADULT).send(fromToday, ADULT, Clock.fixed(evening, ZoneOffset.UTC)))
                .extracting(ReferralRefusedException::getReasons)
                .isEqualTo(Set.of(Refusal.NOT_YET_GIVEN));
    }

    @Test
    void onlyASentReferralCarriesConsentAndTime() {
        Referral draft = draft(ADULT);
        Referral sent = draft.send(consent().build(), ADULT, NOON);
        for (Referral.Builder builder : Arrays.asList(
                Referral.builder().from(draft).state(ReferralState.SENT),
                Referral.builder().from(draft).state(ReferralState.SENT).sentAt(NOON.instant()),
                Referral.builder().from(draft).state(ReferralState.SENT).consent(ConsentId.of("C-1")),
                Referral.builder().from(draft).consent(ConsentId.of("C-1")),
                Referral.builder().from(draft).sentAt(NOON.instant()),
                Referral.builder().from(sent).state(ReferralState.DRAFT))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(builder::build)
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("REFERRAL_CONSENT");
        }
    }

    @Test
    void aGuardianIsNamedExactlyWhenOneConsents() {
        for (Consent.Builder builder : Arrays.asList(
                consent().giver(ConsentGiver.GUARDIAN), consent().guardianRelation(FamilyRelation.PARENT))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(builder::build)
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("CONSENT_GUARDIAN");
        }
    }

    @Test
    void aConsentIsChecked() {
        Consent wrong = consent()
                .recipient(" ")
                .recipientContact("")
                .dataKinds(Set.of())
                .expiresOn(TODAY.minusDays(1))
                .build();
        assertThat(ZhuanjieValidator.standard().validate(wrong))
                .extracting(Fault::code)
                .containsExactly("DATES_IN_ORDER", "NOT_EMPTY", "NOT_BLANK", "NOT_BLANK");
        assertThat(ZhuanjieValidator.standard().validate(consent().build())).isEmpty();
    }

    private static void assertRefused(Consent consent, NeedCase subject, LocalDate day, Refusal reason) {
        Referral draft = draft(ADULT);
        assertThat(draft.refusals(consent, subject, day)).containsExactly(reason);
        Clock clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        assertThatExceptionOfType(ReferralRefusedException.class)
                .isThrownBy(() -> draft.send(consent, subject, clock))
                .withMessage("referral " + draft.getId() + " must not be sent: [" + reason + "]")
                .satisfies(refused ->
                        assertThat(refused.getReasons()).containsExactly(reason).isUnmodifiable());
        assertThat(draft).isEqualTo(draft(ADULT));
    }

    private static NeedCase born(LocalDate birth) {
        return Samples.caseOf(Samples.head().birthDate(Fact.known(birth)));
    }
}
