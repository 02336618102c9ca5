package io.github.zhuanjie.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.party.Party;
import io.github.zhuanjie.party.PartyId;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which uses a consent carries, and what stands against the others. */
class ConsentTest {

    private static final LocalDate DAY = Samples.TODAY;
    private static final Person ADULT =
            Samples.head().birthDate(Fact.known(DAY.minusYears(40))).build();
    private static final Household HOME = Samples.household(ADULT).build();
    private static final Consent CONSENT = ReferralSamples.consent().build();
    private static final ConsentUse USE = use(DAY);

    /** For each objection a use and a consent of which nothing but this is wrong. */
    private static final Map<ConsentObjection, Set<ConsentObjection>> EXAMPLES = examples();

    private static ConsentUse use(LocalDate day) {
        return use(HOME, ADULT, day);
    }

    private static ConsentUse use(Household home, Person person, LocalDate day) {
        return new ConsentUse(
                home,
                person,
                CONSENT.getProvider(),
                CONSENT.getRecipient().getId(),
                CONSENT.getPurpose(),
                CONSENT.getMethod(),
                EnumSet.of(DataKind.NEED),
                day);
    }

    private static Consent.Builder changed() {
        return Consent.builder().from(CONSENT);
    }

    private static Party recipient(String name, Optional<String> contact) {
        return Party.builder()
                .from(CONSENT.getRecipient())
                .name(name)
                .contact(contact)
                .build();
    }

    private static Map<ConsentObjection, Set<ConsentObjection>> examples() {
        Map<ConsentObjection, Set<ConsentObjection>> found = new TreeMap<>();
        found.put(
                ConsentObjection.OTHER_SUBJECT,
                changed().person(PersonId.of("P-9")).build().objectionsTo(USE));
        found.put(
                ConsentObjection.OTHER_PROVIDER,
                changed().provider(PartyId.of("O-9")).build().objectionsTo(USE));
        found.put(
                ConsentObjection.OTHER_RECIPIENT,
                changed()
                        .recipient(Party.builder()
                                .from(CONSENT.getRecipient())
                                .id(PartyId.of("O-9"))
                                .build())
                        .build()
                        .objectionsTo(USE));
        found.put(
                ConsentObjection.OTHER_PURPOSE,
                changed()
                        .purpose(Purpose.project(ProjectId.of("another")))
                        .build()
                        .objectionsTo(USE));
        found.put(
                ConsentObjection.OTHER_METHOD,
                changed().method(ProvisionMethod.ORAL).build().objectionsTo(USE));
        found.put(ConsentObjection.NOT_YET_GIVEN, CONSENT.objectionsTo(use(DAY.minusDays(1))));
        found.put(
                ConsentObjection.EXPIRED,
                CONSENT.objectionsTo(use(CONSENT.getExpiresOn().plusDays(1))));
        found.put(ConsentObjection.WITHDRAWN, changed().withdrawnOn(DAY).build().objectionsTo(USE));
        found.put(
                ConsentObjection.DATA_NOT_COVERED,
                changed().dataKinds(Set.of(DataKind.NAME)).build().objectionsTo(USE));
        found.put(
                ConsentObjection.GUARDIAN_REQUIRED,
                CONSENT.objectionsTo(
                        use(HOME, Samples.head().birthDate(Fact.unknown()).build(), DAY)));
        found.put(
                ConsentObjection.GUARDIAN_UNCONFIRMED,
                changed()
                        .giver(ConsentGiver.GUARDIAN)
                        .guardianRelation(FamilyRelation.MOTHER)
                        .build()
                        .objectionsTo(USE));
        found.put(
                ConsentObjection.NOTICE_INCOMPLETE,
                changed()
                        .notice(new ConsentNotice("form", DAY, EnumSet.of(NoticeTopic.RECIPIENT)))
                        .build()
                        .objectionsTo(USE));
        found.put(
                ConsentObjection.CONTACT_MISSING,
                changed().recipient(recipient("示例会", Optional.empty())).build().objectionsTo(USE));
        return found;
    }

    @Test
    void carriesTheUseThatThePersonWasToldOf() {
        assertThat(CONSENT.objectionsTo(USE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void eachObjectionHasItsOwnExample(ConsentObjection objection) {
        assertThat(EXAMPLES.get(objection)).isEqualTo(Set.of(objection));
    }

    @Test
    void findsEverythingThatIsWrongAtOnceInTheOrderOfTheConstants() {
        Consent wrong = changed()
                .household(HouseholdId.of("H-9"))
                .method(ProvisionMethod.PAPER)
                .dataKinds(Set.of())
                .expiresOn(DAY.minusDays(1))
                .build();

        assertThat(wrong.objectionsTo(USE))
                .containsExactly(
                        ConsentObjection.OTHER_SUBJECT,
                        ConsentObjection.OTHER_METHOD,
                        ConsentObjection.EXPIRED,
                        ConsentObjection.DATA_NOT_COVERED);
    }

    @Test
    void isGoodFromItsFirstToItsLastDay() {
        assertThat(CONSENT.objectionsTo(use(CONSENT.getGivenOn()))).isEmpty();
        assertThat(CONSENT.objectionsTo(use(CONSENT.getExpiresOn()))).isEmpty();
    }

    @Test
    void withdrawalStopsOnItsDayAndLeavesTheDayBeforeAlone() {
        Consent withdrawn = changed().withdrawnOn(DAY.plusDays(5)).build();

        assertThat(withdrawn.objectionsTo(use(DAY.plusDays(4)))).isEmpty();
        assertThat(withdrawn.objectionsTo(use(DAY.plusDays(5)))).containsExactly(ConsentObjection.WITHDRAWN);
        assertThat(withdrawn.objectionsTo(use(DAY.plusDays(6)))).containsExactly(ConsentObjection.WITHDRAWN);
    }

    @Test
    void mustCoverEveryKindThatTheUseCannotDoWithout() {
        ConsentUse health = new ConsentUse(
                HOME,
                ADULT,
                USE.provider(),
                USE.recipient(),
                USE.purpose(),
                USE.method(),
                EnumSet.of(DataKind.HEALTH, DataKind.NEED),
                DAY);

        assertThat(CONSENT.objectionsTo(health)).containsExactly(ConsentObjection.DATA_NOT_COVERED);
    }

    @Test
    void noticeComesBeforeConsentAndIsWhole() {
        ConsentNotice dayBefore = new ConsentNotice("form", DAY.minusDays(1), EnumSet.allOf(NoticeTopic.class));
        ConsentNotice late = new ConsentNotice("form", DAY.plusDays(1), EnumSet.allOf(NoticeTopic.class));

        assertThat(changed().notice(dayBefore).build().objectionsTo(USE)).isEmpty();
        assertThat(changed().notice(late).build().objectionsTo(USE))
                .containsExactly(ConsentObjection.NOTICE_INCOMPLETE);
        assertThat(dayBefore.isComplete()).isTrue();
        for (NoticeTopic left : NoticeTopic.values()) {
            assertThat(new ConsentNotice("form", DAY, EnumSet.complementOf(EnumSet.of(left))).isComplete())
                    .as(left.getCode())
                    .isFalse();
        }
    }

    @Test
    void recipientHasANameAndAContact() {
        assertThat(changed()
                        .recipient(recipient("示例会", Optional.of(" ")))
                        .build()
                        .objectionsTo(USE))
                .containsExactly(ConsentObjection.CONTACT_MISSING);
        assertThat(changed()
                        .recipient(recipient(" ", Optional.of("000")))
                        .build()
                        .objectionsTo(USE))
                .containsExactly(ConsentObjection.CONTACT_MISSING);
    }

    @Test
    void relationAndNameAreOfAGuardianOnly() {
        Consent.Builder guarded = changed().giver(ConsentGiver.GUARDIAN);

        assertThat(codeOf(guarded::build)).isEqualTo("CONSENT_GUARDIAN");
        assertThat(codeOf(
                        () -> changed().guardianRelation(FamilyRelation.MOTHER).build()))
                .isEqualTo("CONSENT_GUARDIAN");
        assertThat(codeOf(() -> changed().guardianName(PersonName.of("某家长")).build()))
                .isEqualTo("CONSENT_GUARDIAN");
        assertThat(codeOf(() -> Consent.builder()
                        .from(CONSENT)
                        .giver(ConsentGiver.GUARDIAN)
                        .guardianRelation(FamilyRelation.HEAD)
                        .build()))
                .isEqualTo("GUARDIAN_RELATION");
    }

    @Test
    void retentionIsNotNegativeButMayBeNothing() {
        assertThat(codeOf(() -> changed().retention(Period.ofDays(-1)).build())).isEqualTo("CONSENT_RETENTION");
        assertThat(codeOf(() -> changed().retention(Period.ofMonths(1201)).build()))
                .isEqualTo("CONSENT_RETENTION");
        assertThat(codeOf(() ->
                        changed().retention(Period.ofDays(Integer.MAX_VALUE)).build()))
                .isEqualTo("CONSENT_RETENTION");
        assertThat(changed().retention(Period.ofYears(100)).build().getRetention())
                .isEqualTo(Period.ofYears(100));
        assertThat(changed().retention(Period.ZERO).build().objectionsTo(USE)).isEmpty();
    }

    @Test
    void nothingOfItIsPrinted() {
        assertThat(CONSENT.toString())
                .contains("C-1")
                .doesNotContain("yizheng")
                .doesNotContain("0514")
                .doesNotContain("慈善");
        assertThat(USE).hasToString("ConsentUse[P-1, 2024-05-20]");
        assertThat(CONSENT.getNotice()).hasToString("ConsentNotice[***]");
        assertThat(CONSENT.getPurpose()).hasToString("ProjectAid[***]");
        assertThat(Purpose.assistance()).hasToString("Assistance[***]");
    }

    @Test
    void idsCompareAndPrintAsTheirText() {
        assertThat(ConsentId.of("C-1")).hasToString("C-1").isLessThan(ConsentId.of("C-2"));
        assertThat(ProvisionId.of("V-1")).hasToString("V-1").isLessThan(ProvisionId.of("V-2"));
        assertThat(codeOf(() -> ConsentId.of("a b"))).isNotBlank();
        assertThat(codeOf(() -> ProvisionId.of("a b"))).isNotBlank();
    }

    static String codeOf(ThrowingCallable call) {
        InvalidValueException[] thrown = new InvalidValueException[1];
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .satisfies(invalid -> thrown[0] = invalid);
        return thrown[0].getCode();
    }
}
