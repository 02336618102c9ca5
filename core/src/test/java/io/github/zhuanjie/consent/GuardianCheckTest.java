package io.github.zhuanjie.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.PersonName;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.privacy.DataKind;
import io.github.zhuanjie.referral.ReferralSamples;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who needs a guardian to consent, and whose word is borne out by the record. */
class GuardianCheckTest {

    private static final LocalDate DAY = Samples.TODAY;
    private static final PersonId MOTHER = PersonId.of("P-2");
    private static final PersonName NAME = PersonName.of("某家长");

    private static Set<ConsentObjection> self(LocalDate givenOn, Fact<LocalDate> birth) {
        Person person = Samples.head().birthDate(birth).build();
        Consent consent = ReferralSamples.consent()
                .givenOn(givenOn)
                .expiresOn(givenOn.plusYears(1))
                .notice(new ConsentNotice("form", givenOn, EnumSet.allOf(NoticeTopic.class)))
                .build();
        return consent.objectionsTo(use(Samples.household(person).build(), person, givenOn.plusMonths(1)));
    }

    private static ConsentUse use(Household home, Person person, LocalDate day) {
        Consent any = ReferralSamples.consent().build();
        return new ConsentUse(
                home,
                person,
                any.getProvider(),
                any.getRecipient().getId(),
                any.getPurpose(),
                any.getMethod(),
                EnumSet.of(DataKind.NEED),
                day);
    }

    @Nested
    class WhoNeedsOne {

        @ParameterizedTest(name = "of {0}: {1}")
        @CsvSource({"16, false", "17, false", "18, true", "40, true"})
        void isOfAgeAndHasOneOnRecord(int years, boolean required) {
            Person person = Samples.head()
                    .birthDate(Fact.known(Samples.TODAY.minusYears(years)))
                    .guardians(Fact.known(
                            List.of(Guardian.builder().organization("某县民政局").build())))
                    .build();
            Consent consent = ReferralSamples.consent().build();

            assertThat(consent.objectionsTo(use(Samples.household(person).build(), person, Samples.TODAY))
                            .contains(ConsentObjection.GUARDIAN_REQUIRED))
                    .isEqualTo(required);
        }

        @ParameterizedTest(name = "born {0}, consents {1}: {2}")
        @CsvSource({
            "2010-05-20, 2024-05-19, true",
            "2010-05-20, 2024-05-20, false",
            "2010-05-20, 2024-05-21, false",
            "2008-02-29, 2022-02-28, true",
            "2008-02-29, 2022-03-01, false",
            "2012-02-29, 2026-02-28, true",
            "2012-02-29, 2026-03-01, false",
            "2010-02-28, 2024-02-27, true",
            "2010-02-28, 2024-02-28, false",
            "2010-03-01, 2024-02-29, true"
        })
        void whoIsBelowFourteenOnTheDayOfConsenting(LocalDate birth, LocalDate givenOn, boolean needed) {
            assertThat(self(givenOn, Fact.known(birth)))
                    .isEqualTo(needed ? Set.of(ConsentObjection.GUARDIAN_REQUIRED) : Set.of());
        }

        @Test
        void whoseAgeIsNotKnownMayBeAChild() {
            assertThat(self(DAY, Fact.unknown())).containsExactly(ConsentObjection.GUARDIAN_REQUIRED);
            assertThat(self(DAY, Fact.withheld())).containsExactly(ConsentObjection.GUARDIAN_REQUIRED);
        }

        @Test
        void theResidentNumberTellsTheAgeAsWell() {
            Person person = Samples.head()
                    .residentId(Samples.residentId(DAY.minusYears(14), 1))
                    .build();

            assertThat(ReferralSamples.consent()
                            .build()
                            .objectionsTo(use(Samples.household(person).build(), person, DAY)))
                    .isEmpty();
        }

        @Test
        void aConsentOfAGuardianOutlivesTheFourteenthBirthday() {
            LocalDate fourteen = DAY.plusDays(3);
            Person child = Samples.head()
                    .birthDate(Fact.known(fourteen.minusYears(14)))
                    .build();

            assertThat(guarded(FamilyRelation.MOTHER)
                            .build()
                            .objectionsTo(use(Samples.household(child).build(), child, fourteen)))
                    .isEmpty();
        }
    }

    private static Consent.Builder guarded(FamilyRelation relation) {
        return ReferralSamples.consent().giver(ConsentGiver.GUARDIAN).guardianRelation(relation);
    }

    @Nested
    class WhoseWordIsBorneOut {

        private final Person.Builder child = Samples.head().birthDate(Fact.known(DAY.minusYears(8)));
        private final Person.Builder mother = Person.builder()
                .id(MOTHER)
                .relation(FamilyRelation.MOTHER)
                .name(NAME)
                .birthDate(Fact.known(DAY.minusYears(30)));

        private boolean isConfirmed(Consent consent) {
            Person person = child.build();
            Household home = Samples.household(person, mother.build()).build();
            Set<ConsentObjection> objections = consent.objectionsTo(use(home, person, DAY));
            assertThat(Set.of(ConsentObjection.GUARDIAN_UNCONFIRMED)).containsAll(objections);
            return objections.isEmpty();
        }

        private void guardian(Guardian.Builder guardian) {
            child.guardians(Fact.known(List.of(guardian.build())));
        }

        @Test
        void aChildsGuardianIsBelievedWhereNoneIsOnRecord() {
            assertThat(isConfirmed(guarded(FamilyRelation.MOTHER).build())).isTrue();
            child.birthDate(Fact.unknown());
            assertThat(isConfirmed(guarded(FamilyRelation.MOTHER).build())).isTrue();
        }

        @ParameterizedTest
        @CsvSource({"17, true", "18, false", "60, false"})
        void anAdultsGuardianMustBeOnRecord(int age, boolean believed) {
            child.birthDate(Fact.known(DAY.minusYears(age)));

            assertThat(isConfirmed(guarded(FamilyRelation.MOTHER).build())).isEqualTo(believed);
            guardian(Guardian.builder().member(MOTHER));
            assertThat(isConfirmed(guarded(FamilyRelation.MOTHER).build())).isTrue();
        }

        @Test
        void whereItIsKnownThatThereIsNoneNobodyIsBelieved() {
            child.guardians(Fact.known(List.of()));

            assertThat(isConfirmed(guarded(FamilyRelation.MOTHER).build())).isFalse();
        }

        @Test
        void oneOfSeveralIsEnough() {
            child.guardians(Fact.known(List.of(
                    Guardian.builder()
                            .name(PersonName.of("某祖父"))
                            .relation(FamilyRelation.PATERNAL_GRANDFATHER)
                            .build(),
                    Guardian.builder()
                            .member(MOTHER)
                            .relation(FamilyRelation.MOTHER)
                            .build())));

            assertThat(isConfirmed(
                            guarded(FamilyRelation.MOTHER).guardianName(NAME).build()))
                    .isTrue();
            assertThat(isConfirmed(guarded(FamilyRelation.PATERNAL_GRANDFATHER)
                            .guardianName(NAME)
                            .build()))
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource({
            "MOTHER, MOTHER, true",
            "PARENT, MOTHER, true",
            "MOTHER, PARENT, true",
            "FATHER, MOTHER, false",
            "GRANDPARENT, MOTHER, false"
        })
        void relationsMustNotContradict(FamilyRelation stated, FamilyRelation recorded, boolean confirmed) {
            guardian(Guardian.builder().member(MOTHER).relation(recorded));

            assertThat(isConfirmed(guarded(stated).build())).isEqualTo(confirmed);
        }

        @Test
        void namesMustNotContradict() {
            guardian(Guardian.builder().member(MOTHER));
            Consent same = guarded(FamilyRelation.MOTHER).guardianName(NAME).build();
            Consent other = guarded(FamilyRelation.MOTHER)
                    .guardianName(PersonName.of("某旁人"))
                    .build();

            assertThat(isConfirmed(same)).isTrue();
            assertThat(isConfirmed(other)).isFalse();
            guardian(Guardian.builder().name(NAME));
            assertThat(isConfirmed(same)).isTrue();
            assertThat(isConfirmed(other)).isFalse();
        }

        @Test
        void whatTheRecordDoesNotSayCannotContradict() {
            guardian(Guardian.builder().organization("某村民委员会"));
            assertThat(isConfirmed(
                            guarded(FamilyRelation.PARENT).guardianName(NAME).build()))
                    .isTrue();
            guardian(Guardian.builder().member(PersonId.of("P-9")));
            assertThat(isConfirmed(
                            guarded(FamilyRelation.PARENT).guardianName(NAME).build()))
                    .isTrue();
        }

        @ParameterizedTest
        @CsvSource({"17, false", "18, true"})
        void aMemberWhoIsAMinorIsNobodysGuardian(int age, boolean confirmed) {
            mother.birthDate(Fact.known(DAY.minusYears(age)));
            guardian(Guardian.builder().member(MOTHER));

            assertThat(isConfirmed(guarded(FamilyRelation.MOTHER).build())).isEqualTo(confirmed);
        }
    }
}
