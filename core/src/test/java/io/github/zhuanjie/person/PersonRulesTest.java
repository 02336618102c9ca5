package io.github.zhuanjie.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.identity.Sex;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that look at one person, or one recognition, as a whole. */
class PersonRulesTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard();
    private static final LocalDate BIRTH = LocalDate.of(1950, 3, 4);
    private static final ResidentId WOMAN = Samples.residentId(BIRTH, 2);

    private static List<Fault> faults(Person.Builder person) {
        return VALIDATOR.validate(person.build());
    }

    private static Fault error(String code, String pointer) {
        return Fault.error(code, Location.ofPointer(pointer));
    }

    @Test
    void sexAndResidentNumberAgree() {
        Person.Builder numbered = Samples.head().residentId(WOMAN);
        assertThat(faults(numbered.sex(Fact.known(Sex.FEMALE)))).isEmpty();
        assertThat(faults(numbered.sex(Fact.withheld()))).isEmpty();
        assertThat(faults(numbered.sex(Fact.known(Sex.MALE)))).containsExactly(error("SEX_AGREES", "/sex"));
        assertThat(faults(Samples.head().sex(Fact.known(Sex.MALE)))).isEmpty();
    }

    @Test
    void theRecordedSexComesFirst() {
        Person.Builder numbered = Samples.head().residentId(WOMAN);
        assertThat(numbered.build().effectiveSex()).isEqualTo(Fact.known(Sex.FEMALE));
        assertThat(numbered.sex(Fact.withheld()).build().effectiveSex()).isEqualTo(Fact.withheld());
        assertThat(numbered.sex(Fact.known(Sex.MALE, BIRTH)).build().effectiveSex())
                .isEqualTo(Fact.known(Sex.MALE, BIRTH));
        assertThat(Samples.head().sex(Fact.known(Sex.MALE)).build().effectiveSex())
                .isEqualTo(Fact.known(Sex.MALE));
    }

    @Nested
    class Dates {

        private final Person.Builder born = Samples.head().birthDate(Fact.known(BIRTH));

        private Fact<List<Recognition>> since(LocalDate day) {
            return Fact.known(List.of(Recognition.builder()
                    .from(Samples.recognition(AssistanceCategory.ORPHAN))
                    .validFrom(day)
                    .build()));
        }

        @Test
        void noRecognitionBeganBeforeBirth() {
            assertThat(faults(born.recognitions(since(BIRTH)))).isEmpty();
            assertThat(faults(born.recognitions(since(BIRTH.minusDays(1)))))
                    .containsExactly(error("DATES_AFTER_BIRTH", "/recognitions"));
            assertThat(faults(Samples.head().recognitions(since(BIRTH.minusDays(1)))))
                    .isEmpty();
        }

        @Test
        void theResidentNumberStandsInForTheBirthDate() {
            assertThat(faults(Samples.head().residentId(WOMAN).recognitions(since(BIRTH.minusDays(1)))))
                    .containsExactly(error("DATES_AFTER_BIRTH", "/recognitions"));
        }

        @Test
        void everyFactMayBeTrueOnTheDayOfBirth() {
            assertThat(faults(allAsOf(BIRTH))).isEmpty();
        }

        @Test
        void everyFactThatIsDatedBeforeBirthIsReported() {
            LocalDate before = BIRTH.minusDays(1);
            assertThat(faults(allAsOf(before)))
                    .extracting(fault -> fault.location().pointer())
                    .containsExactly(
                            "/disabilityKinds",
                            "/disabilityLevel",
                            "/employmentStatus",
                            "/guardians",
                            "/healthStatus",
                            "/hukouKind",
                            "/illnesses",
                            "/insured",
                            "/maritalStatus",
                            "/recognitions",
                            "/selfCare",
                            "/studentStage",
                            "/workCapacity");
        }

        private Person.Builder allAsOf(LocalDate day) {
            return born.disabilityKinds(Fact.known(Set.of(), day))
                    .disabilityLevel(Fact.known(DisabilityLevel.NONE, day))
                    .employmentStatus(Fact.known(EmploymentStatus.values()[0], day))
                    .guardians(Fact.known(List.of(), day))
                    .healthStatus(Fact.known(HealthStatus.GOOD, day))
                    .hukouKind(Fact.known(HukouKind.RESIDENT, day))
                    .illnesses(Fact.known(Set.of(), day))
                    .insured(Fact.known(true, day))
                    .maritalStatus(Fact.known(MaritalStatus.values()[0], day))
                    .recognitions(Fact.known(List.of(), day))
                    .selfCare(Fact.known(SelfCareAssessment.of(Set.of()), day))
                    .studentStage(Fact.known(StudentStage.NOT_STUDENT, day))
                    .workCapacity(Fact.known(WorkCapacity.FULL, day));
        }
    }

    @Nested
    class Disability {

        private Person.Builder certified(String kindAndLevel) {
            return Samples.head().disabilityCertificate(DisabilityCertificateNumber.of(WOMAN.reveal() + kindAndLevel));
        }

        @Test
        void aKnownAbsenceHasNeitherKindNorCertificate() {
            Fact<DisabilityLevel> none = Fact.known(DisabilityLevel.NONE);
            assertThat(faults(Samples.head().disabilityLevel(none))).isEmpty();
            assertThat(faults(Samples.head().disabilityLevel(none).disabilityKinds(Fact.known(Set.of()))))
                    .isEmpty();
            assertThat(faults(Samples.head()
                            .disabilityLevel(none)
                            .disabilityKinds(Fact.known(Set.of(DisabilityKind.VISUAL)))))
                    .containsExactly(error("DISABILITY_AGREES", "/disabilityLevel"));
            assertThat(faults(certified("11").disabilityLevel(none)))
                    .containsExactly(error("DISABILITY_AGREES", "/disabilityLevel"));
        }

        @Test
        void aLevelHasAKindIfKindsAreKnown() {
            Person.Builder disabled = Samples.head().disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1));
            assertThat(faults(disabled)).isEmpty();
            assertThat(faults(disabled.disabilityKinds(Fact.known(Set.of(DisabilityKind.VISUAL)))))
                    .isEmpty();
            assertThat(faults(disabled.disabilityKinds(Fact.known(Set.of()))))
                    .containsExactly(error("DISABILITY_AGREES", "/disabilityKinds"));
            assertThat(faults(Samples.head().disabilityKinds(Fact.known(Set.of()))))
                    .isEmpty();
        }

        @Test
        void levelAndCertificateAgree() {
            assertThat(faults(certified("42").disabilityLevel(Fact.known(DisabilityLevel.LEVEL_2))))
                    .isEmpty();
            assertThat(faults(certified("42").disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1))))
                    .containsExactly(error("DISABILITY_AGREES", "/disabilityLevel"));
            assertThat(faults(certified("42"))).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "42, PHYSICAL, false",
            "42, VISUAL, true",
            "42, PHYSICAL+VISUAL, false",
            "42, MULTIPLE, true",
            "72, MULTIPLE, false",
            "72, PHYSICAL, true",
            "72, PHYSICAL+VISUAL, false",
            "42, '', true"
        })
        void kindsAndCertificateAgree(String certificate, String kinds, boolean contradicts) {
            Set<DisabilityKind> recorded = kinds.isEmpty()
                    ? Set.of()
                    : Set.copyOf(List.of(kinds.split("\\+")).stream()
                            .map(DisabilityKind::valueOf)
                            .toList());
            assertThat(faults(certified(certificate).disabilityKinds(Fact.known(recorded))))
                    .isEqualTo(contradicts ? List.of(error("DISABILITY_AGREES", "/disabilityKinds")) : List.of());
        }

        @Test
        void theCertificateIsThePersonsOwn() {
            assertThat(faults(certified("42").residentId(WOMAN))).isEmpty();
            assertThat(faults(certified("42").residentId(Samples.residentId(BIRTH, 4))))
                    .containsExactly(error("DISABILITY_AGREES", "/disabilityCertificate"));
        }

        @Test
        void everythingThatDoesNotFitIsReported() {
            assertThat(faults(certified("42")
                            .residentId(Samples.residentId(BIRTH, 4))
                            .disabilityLevel(Fact.known(DisabilityLevel.LEVEL_1))
                            .disabilityKinds(Fact.known(Set.of(DisabilityKind.VISUAL)))))
                    .containsExactly(
                            error("DISABILITY_AGREES", "/disabilityCertificate"),
                            error("DISABILITY_AGREES", "/disabilityKinds"),
                            error("DISABILITY_AGREES", "/disabilityLevel"));
        }
    }

    @Nested
    class Covered {

        private List<Fault> covered(Fact<Integer> count, Fact<Set<PersonId>> members) {
            return VALIDATOR.validate(Recognition.builder()
                    .from(Samples.recognition(AssistanceCategory.DIBAO))
                    .coveredCount(count)
                    .coveredMembers(members)
                    .build());
        }

        @Test
        void theCountIsTheNumberOfMembersNamed() {
            Fact<Set<PersonId>> one = Fact.known(Set.of(PersonId.of("P-1")));
            assertThat(covered(Fact.known(1), one)).isEmpty();
            assertThat(covered(Fact.known(2), one)).containsExactly(error("COVERED_COUNT_AGREES", "/coveredCount"));
            assertThat(covered(Fact.known(2), Fact.unknown())).isEmpty();
            assertThat(covered(Fact.unknown(), one)).isEmpty();
        }

        @Test
        void theAmountIsNotNegative() {
            assertThat(VALIDATOR.validate(Recognition.builder()
                            .from(Samples.recognition(AssistanceCategory.DIBAO))
                            .monthlyAmount(Fact.known(Yuan.of(-1)))
                            .build()))
                    .containsExactly(error("NOT_NEGATIVE", "/monthlyAmount"));
        }
    }

    @Test
    void nothingIsValid() {
        assertThat(new SexAgrees.Validator().isValid(null, null)).isTrue();
        assertThat(new DatesAfterBirth.Validator().isValid(null, null)).isTrue();
        assertThat(new DisabilityAgrees.Validator().isValid(null, null)).isTrue();
        assertThat(new IdentityGiven.Validator().isValid(null, null)).isTrue();
        assertThat(new GuardianForMinor.Validator().isValid(null, null)).isTrue();
    }
}
