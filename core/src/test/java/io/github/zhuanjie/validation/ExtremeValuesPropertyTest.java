package io.github.zhuanjie.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.aid.AidForm;
import io.github.zhuanjie.aid.AidRecord;
import io.github.zhuanjie.aid.AidRecordId;
import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.household.HouseholdId;
import io.github.zhuanjie.household.IncomeKind;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Guardian;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A rule gives a verdict whatever the amounts and days are; what cannot be made is refused with a code. */
class ExtremeValuesPropertyTest {

    private static final ZhuanjieValidator VALIDATOR = ZhuanjieValidator.standard(
            Clock.fixed(Samples.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    private static final Yuan MOST = Yuan.ofFen(Long.MAX_VALUE);
    private static final Yuan READABLE = Yuan.parse("999999999999.99");

    private static void judge(Object value) {
        assertThatCode(() -> VALIDATOR.validate(value, Submit.class)).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void aHousehold(@ForAll("days") List<LocalDate> days, @ForAll("amounts") List<Fact<Yuan>> amounts) {
        Household.Builder household = Household.builder()
                .from(Samples.household(
                                person("P-1", FamilyRelation.HEAD, days), person("P-2", FamilyRelation.SON, days))
                        .build())
                .annualIncome(amounts.get(0))
                .financialAssets(amounts.get(1))
                .recognitions(Fact.known(List.of(recognition(days, amounts)), days.get(0)));
        for (IncomeKind kind : IncomeKind.values()) {
            household.putIncome(kind, amounts.get(kind.ordinal()));
        }
        for (ExpenseKind kind : ExpenseKind.values()) {
            household.putExpense(kind, amounts.get(kind.ordinal() % amounts.size()));
        }
        judge(household.build());
    }

    private static Person person(String id, FamilyRelation relation, List<LocalDate> days) {
        return Samples.head()
                .id(PersonId.of(id))
                .relation(relation)
                .birthDate(Fact.known(days.get(0), days.get(1)))
                .guardians(Fact.known(List.<Guardian>of(), days.get(2)))
                .insured(Fact.known(true, days.get(3)))
                .build();
    }

    private static Recognition recognition(List<LocalDate> days, List<Fact<Yuan>> amounts) {
        return Recognition.builder()
                .category(AssistanceCategory.DIBAO)
                .validFrom(days.get(1))
                .validUntil(days.get(2))
                .monthlyAmount(amounts.get(0))
                .coveredCount(Fact.known(Integer.MAX_VALUE, days.get(3)))
                .coveredMembers(Fact.known(Set.of(), days.get(3)))
                .build();
    }

    @Property(tries = 500)
    void aNeed(@ForAll("days") List<LocalDate> days, @ForAll("amounts") List<Fact<Yuan>> amounts) {
        Need.Builder need = Samples.need()
                .registeredOn(days.get(0))
                .discoveredOn(Optional.of(days.get(1)))
                .gap(amounts.get(0))
                .putExpense(ExpenseKind.MEDICAL, amounts.get(1));
        for (int i = 0; i < 3; i++) {
            evidence(days, amounts, i).ifPresent(need::addEvidence);
        }
        judge(need.build());
    }

    private static Optional<ExpenseEvidence> evidence(List<LocalDate> days, List<Fact<Yuan>> amounts, int at) {
        try {
            return Optional.of(ExpenseEvidence.builder()
                    .kind(ExpenseKind.MEDICAL)
                    .since(days.get(at))
                    .until(days.get(at + 1))
                    .total(amounts.get(at))
                    .paidByInsurance(amounts.get(at + 1))
                    .paidByMedicalAssistance(amounts.get(at + 2))
                    .otherReimbursement(amounts.get(at + 3))
                    .statedOwnShare(amounts.get(at + 4))
                    .build());
        } catch (InvalidValueException e) {
            assertThat(e.getCode()).isIn("EVIDENCE_SUM", "AMOUNT_RANGE");
            return Optional.empty();
        }
    }

    @Property(tries = 100)
    void aRecordOfAid(@ForAll("days") List<LocalDate> days, @ForAll("amounts") List<Fact<Yuan>> amounts) {
        judge(AidRecord.builder()
                .id(AidRecordId.of("A-1"))
                .source(AidSource.CHARITY)
                .provider("某慈善总会")
                .household(HouseholdId.of("H-1"))
                .needKind(NeedKind.MEDICAL)
                .form(AidForm.MONEY)
                .decidedOn(days.get(0))
                .paidOn(days.get(1))
                .amount(amounts.get(0))
                .build());
    }

    @Example
    void evidenceOfMoreThanAnAmountCanHoldIsMoreThanTheExpense() {
        LocalDate day = LocalDate.of(2024, 4, 30);
        ExpenseEvidence most = ExpenseEvidence.builder()
                .kind(ExpenseKind.MEDICAL)
                .since(day)
                .until(day)
                .statedOwnShare(Fact.known(READABLE))
                .build();
        Need need = Samples.need()
                .putExpense(ExpenseKind.MEDICAL, Fact.known(READABLE, day))
                .addEvidence(most, most)
                .build();
        assertThat(VALIDATOR.validate(need)).extracting(Fault::code).containsExactly("EVIDENCE_MATCHES_EXPENSES");
        Need once = Need.builder().from(need).evidence(List.of(most)).build();
        assertThat(VALIDATOR.validate(once)).isEmpty();
    }

    @Example
    void evidenceOfAnAmountThatNoDocumentCanHoldIsNotMade() {
        ExpenseEvidence.Builder evidence = ExpenseEvidence.builder()
                .kind(ExpenseKind.MEDICAL)
                .since(Samples.TODAY)
                .until(Samples.TODAY)
                .total(Fact.known(MOST));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(evidence::build)
                .extracting(InvalidValueException::getCode)
                .isEqualTo("AMOUNT_RANGE");
    }

    @Example
    void aDayWithoutAYearBeforeItIsADay() {
        ExpenseEvidence first = ExpenseEvidence.builder()
                .kind(ExpenseKind.MEDICAL)
                .since(LocalDate.MIN)
                .until(LocalDate.MIN)
                .statedOwnShare(Fact.known(Yuan.of(2)))
                .build();
        Need need = Samples.need()
                .registeredOn(LocalDate.MIN)
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(1)))
                .addEvidence(first)
                .build();
        assertThat(VALIDATOR.validate(need))
                .containsExactly(Fault.error("EVIDENCE_MATCHES_EXPENSES", Location.ofPointer("")));
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return Arbitraries.of(
                        LocalDate.MIN,
                        LocalDate.MIN.plusDays(1),
                        LocalDate.MIN.plusYears(1),
                        LocalDate.of(2008, 2, 29),
                        LocalDate.of(2024, 2, 29),
                        LocalDate.of(2024, 4, 30),
                        LocalDate.MAX.minusDays(1),
                        LocalDate.MAX)
                .list()
                .ofSize(4);
    }

    @Provide
    Arbitrary<List<Fact<Yuan>>> amounts() {
        Arbitrary<Fact<Yuan>> known = Arbitraries.of(
                        Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L, Long.MAX_VALUE - 1, Long.MAX_VALUE)
                .map(fen -> Fact.known(Yuan.ofFen(fen), Samples.TODAY));
        return Arbitraries.frequencyOf(
                        Tuple.of(6, known), Tuple.of(1, Arbitraries.of(Fact.<Yuan>unknown(), Fact.<Yuan>withheld())))
                .list()
                .ofSize(7);
    }
}
