package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LastDayGiven;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.identity.ResidentId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.BornByToday;
import io.github.zhuanjie.person.EmploymentStatus;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.Submit;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records that contradict themselves. */
class ContradictionsTest {

    private static final LocalDate TODAY = Samples.TODAY;
    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard(
            Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    private static final Person HEAD = Samples.head().build();

    private static Person.Builder second() {
        return Person.builder().id(PersonId.of("P-2")).relation(FamilyRelation.SPOUSE);
    }

    private static Fault error(String code, String pointer) {
        return Fault.error(code, Location.ofPointer(pointer));
    }

    private static List<Fault> faults(Object value) {
        return VALIDATOR.validate(value);
    }

    @Nested
    class Members {

        @Test
        void haveNumbersOfTheirOwn() {
            ResidentId number = Samples.residentId(LocalDate.of(1980, 1, 1), 1);
            Person head = Samples.head().residentId(number).build();
            Person twice = second().residentId(number).build();
            Person other = second().residentId(Samples.residentId(LocalDate.of(1980, 1, 1), 3))
                    .build();
            assertThat(faults(Samples.household(head, twice).build()))
                    .containsExactly(error("MEMBERS_DIFFER", "/members/1/residentId"));
            assertThat(faults(Samples.household(head, other).build())).isEmpty();
            assertThat(faults(Samples.household(HEAD, second().build()).build()))
                    .isEmpty();
        }

        @Test
        void areBorn() {
            Person today = Samples.head().birthDate(Fact.known(TODAY)).build();
            Person tomorrow =
                    Samples.head().birthDate(Fact.known(TODAY.plusDays(1))).build();
            Person byNumber = Samples.head()
                    .residentId(Samples.residentId(TODAY.plusDays(1), 1))
                    .build();
            assertThat(faults(today)).isEmpty();
            assertThat(faults(tomorrow)).containsExactly(error("BORN_BY_TODAY", "/birthDate"));
            assertThat(faults(byNumber)).containsExactly(error("BORN_BY_TODAY", "/residentId"));
            assertThat(faults(HEAD)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, false", "2, true", "7, true"})
        void areNoMoreThanTheHouseholdCounts(int count, boolean valid) {
            Household household = Samples.household(HEAD, second().build())
                    .headCount(Fact.known(count))
                    .build();
            assertThat(faults(household))
                    .isEqualTo(valid ? List.of() : List.of(error("HEAD_COUNT_AGREES", "/headCount")));
        }

        @Test
        void whoDoesNotCountDoesNotCount() {
            Person prisoner = second().countedInHousehold(Fact.known(false)).build();
            assertThat(faults(Samples.household(HEAD, prisoner)
                            .headCount(Fact.known(1))
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class Covered {

        private List<Fault> covering(int count, LocalDate until, Fact<Integer> size) {
            Recognition recognition = Recognition.builder()
                    .from(Samples.recognition(AssistanceCategory.DIBAO))
                    .validUntil(until)
                    .coveredCount(Fact.known(count))
                    .build();
            return faults(Samples.household(HEAD)
                    .headCount(size)
                    .recognitions(Fact.known(List.of(recognition)))
                    .build());
        }

        @Test
        void noMoreThanTheHousehold() {
            Fault tooMany = error("COVERED_WITHIN_HOUSEHOLD", "/recognitions");
            assertThat(covering(3, TODAY, Fact.known(2))).containsExactly(tooMany);
            assertThat(covering(2, TODAY, Fact.known(2))).isEmpty();
            assertThat(covering(3, TODAY.minusDays(1), Fact.known(2))).isEmpty();
            assertThat(covering(3, TODAY, Fact.unknown())).isEmpty();
        }

        @Test
        void aRecognitionThatMayHaveLapsedIsLookedAt() {
            Recognition recognition = Recognition.builder()
                    .from(Samples.openRecognition(AssistanceCategory.RIGID))
                    .coveredCount(Fact.known(3))
                    .build();
            assertThat(faults(Samples.household(HEAD)
                            .recognitions(Fact.known(List.of(recognition)))
                            .build()))
                    .containsExactly(error("COVERED_WITHIN_HOUSEHOLD", "/recognitions"));
        }
    }

    @Nested
    class Guardians {

        private List<Fault> guardedBy(Person.Builder guardian) {
            Person ward = Samples.head()
                    .guardians(Fact.known(List.of(
                            Guardian.builder().member(PersonId.of("P-2")).build())))
                    .build();
            return faults(Samples.household(ward, guardian.build()).build());
        }

        private Person.Builder aged(int years, int days) {
            return second().birthDate(Fact.known(TODAY.minusYears(years).plusDays(days)));
        }

        @Test
        void areNoMinors() {
            Fault minor = error("GUARDIANS_ADULT", "/members/0/guardians");
            assertThat(guardedBy(aged(16, 1))).containsExactly(minor);
            assertThat(guardedBy(aged(16, 0))).isEmpty();
            assertThat(guardedBy(second())).isEmpty();
            Fact<EmploymentStatus> student = Fact.known(EmploymentStatus.STUDENT);
            assertThat(guardedBy(aged(18, 1).employmentStatus(student))).containsExactly(minor);
            assertThat(guardedBy(aged(18, 0).employmentStatus(student))).isEmpty();
            assertThat(guardedBy(aged(17, 0).employmentStatus(Fact.known(EmploymentStatus.NOT_WORKING))))
                    .containsExactly(minor);
            assertThat(guardedBy(aged(17, 0).employmentStatus(Fact.known(EmploymentStatus.WORKER))))
                    .isEmpty();
        }
    }

    @Test
    void expensesOfANeedAddUpToo() {
        Fault fault = error("EXPENSES_AGREE", "/expenses");
        assertThat(faults(Samples.need()
                        .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(1)))
                        .putExpense(ExpenseKind.MEDICAL_IN_POLICY, Fact.known(Yuan.of(2)))
                        .build()))
                .containsExactly(fault);
        assertThat(faults(Samples.need()
                        .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(2)))
                        .putExpense(ExpenseKind.MEDICAL_IN_POLICY, Fact.known(Yuan.of(2)))
                        .build()))
                .isEmpty();
        assertThat(faults(Samples.need()
                        .putExpense(ExpenseKind.MEDICAL_IN_POLICY, Fact.known(Yuan.of(2)))
                        .build()))
                .isEmpty();
        assertThat(new ExpensesAgree.Validator().isValid(Map.of(ExpenseKind.MEDICAL_IN_POLICY, "x"), null))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(AssistanceCategory.class)
    void whatIsLimitedInTimeIsHandedInWithItsLastDay(AssistanceCategory category) {
        Recognition open = Samples.openRecognition(category);
        assertThat(VALIDATOR.validate(open, Submit.class))
                .isEqualTo(category.isLimitedInTime() ? List.of(error("LAST_DAY_GIVEN", "/validUntil")) : List.of());
        assertThat(faults(open)).isEmpty();
        assertThat(VALIDATOR.validate(
                        Recognition.builder().from(open).validUntil(TODAY).build(), Submit.class))
                .isEmpty();
    }

    @Test
    void nothingIsValid() {
        assertThat(new MembersDiffer.Validator().isValid(null, null)).isTrue();
        assertThat(new BornByToday.Validator().isValid(null, null)).isTrue();
        assertThat(new HeadCountAgrees.Validator().isValid(null, null)).isTrue();
        assertThat(new CoveredWithinHousehold.Validator().isValid(null, null)).isTrue();
        assertThat(new GuardiansAdult.Validator().isValid(null, null)).isTrue();
        assertThat(new ExpensesAgree.Validator().isValid(null, null)).isTrue();
        assertThat(new LastDayGiven.Validator().isValid(null, null)).isTrue();
    }
}
