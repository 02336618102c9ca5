package io.github.zhuanjie.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.fault.Fault;
import io.github.zhuanjie.fault.Location;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.sample.Samples;
import io.github.zhuanjie.validation.ZhuanjieValidator;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NeedOfGoodsAndServicesTest {

    private static final LocalDate REGISTERED = LocalDate.of(2024, 5, 1);

    @Nested
    class Goods {

        @Test
        void haveAQuantityAndPerhapsAValue() {
            GoodsItem pads = item().estimatedValue(Yuan.ZERO).build();
            assertThat(pads.getQuantity()).isEqualTo(1);
            assertThat(pads.getEstimatedValue()).contains(Yuan.ZERO);
            assertThat(item().build().getEstimatedValue()).isEmpty();
        }

        @Test
        void areNotNamedInLogs() {
            assertThat(item().estimatedValue(Yuan.of(77)).build().toString()).doesNotContain("轮椅", "77");
        }

        @Test
        void areRefusedWithoutQuantityOrWithANegativeValue() {
            assertCode("GOODS_QUANTITY", () -> item().quantity(0).build());
            assertCode(
                    "GOODS_VALUE", () -> item().estimatedValue(Yuan.ofFen(-1)).build());
        }

        private GoodsItem.Builder item() {
            GoodsItem.Builder builder = GoodsItem.builder();
            builder.what("轮椅").quantity(1).unit("台");
            return builder;
        }
    }

    @Nested
    class Services {

        @Test
        void eightVisitsAMonthForHalfAYearAreFortyEight() {
            ServiceRequest request =
                    visits().every(ServiceFrequency.MONTH).times(6).build();
            assertThat(request.totalUnits()).hasValue(48);
        }

        @Test
        void withoutAnEndThereIsNoSum() {
            assertThat(visits().build().totalUnits()).isEmpty();
            assertThat(visits().every(ServiceFrequency.MONTH).build().totalUnits())
                    .isEmpty();
        }

        @Test
        void inAllIsTheSum() {
            assertThat(visits().every(ServiceFrequency.IN_ALL).build().totalUnits())
                    .hasValue(8);
        }

        @Test
        void aSumBeyondAnIntIsAnError() {
            ServiceRequest request = visits().units(Integer.MAX_VALUE)
                    .every(ServiceFrequency.YEAR)
                    .times(2)
                    .build();
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(request::totalUnits);
        }

        @Test
        void contradictionsAreRefused() {
            assertCode("SERVICE_UNITS", () -> visits().units(0).build());
            assertCode("SERVICE_TIMES", () -> visits().times(2).build());
            assertCode(
                    "SERVICE_TIMES",
                    () -> visits().every(ServiceFrequency.IN_ALL).times(2).build());
            assertCode(
                    "SERVICE_TIMES",
                    () -> visits().every(ServiceFrequency.WEEK).times(0).build());
        }

        @Test
        void theFourServicesOfArticleThreeAreServices() {
            assertThat(NeedKind.values())
                    .filteredOn(NeedKind::isService)
                    .containsExactly(
                            NeedKind.VISITING_CARE,
                            NeedKind.PSYCHOLOGICAL_COMFORT,
                            NeedKind.REHABILITATION,
                            NeedKind.SOCIAL_INCLUSION);
        }

        @Test
        void aNeedOfOneServiceDoesNotAskForAnother() {
            Need.Builder need = Samples.need().addServices(visits().build());
            assertThat(faults(need.kind(NeedKind.VISITING_CARE).build())).isEmpty();
            assertThat(faults(need.kind(NeedKind.MEDICAL).build())).isEmpty();
            assertThat(faults(need.kind(NeedKind.REHABILITATION).build()))
                    .containsExactly(Fault.error("SERVICES_MATCH_KIND", Location.WHOLE));
        }

        private ServiceRequest.Builder visits() {
            ServiceRequest.Builder builder = ServiceRequest.builder();
            builder.service(NeedKind.VISITING_CARE).units(8).unit(ServiceUnit.VISIT);
            return builder;
        }
    }

    @Nested
    class Evidence {

        @Test
        void theOwnShareIsComputedWhenAllPaymentsAreKnown() {
            ExpenseEvidence evidence = evidence(1000, 600, 100, 50);
            assertThat(evidence.ownShare()).isEqualTo(Fact.known(Yuan.of(250)));
            assertThat(evidence.getStatedOwnShare()).isEqualTo(Fact.unknown());
        }

        @Test
        void whatIsStatedIsKept() {
            Fact<Yuan> stated = Fact.known(Yuan.of(250), REGISTERED);
            assertThat(ExpenseEvidence.builder()
                            .from(evidence(1000, 600, 100, 50))
                            .statedOwnShare(stated)
                            .build()
                            .ownShare())
                    .isEqualTo(stated);
        }

        @Test
        void aPaymentThatIsNotKnownLeavesTheOwnShareUnknown() {
            assertThat(bare().total(Fact.known(Yuan.of(9)))
                            .paidByInsurance(Fact.known(Yuan.of(1)))
                            .paidByMedicalAssistance(Fact.known(Yuan.of(1)))
                            .build()
                            .ownShare())
                    .isEqualTo(Fact.unknown());
            assertThat(bare().build().ownShare()).isEqualTo(Fact.unknown());
        }

        @Test
        void sumsAgreeToTheFen() {
            ExpenseEvidence.Builder exact = ExpenseEvidence.builder();
            exact.from(evidence(1000, 600, 100, 50));
            assertCode(
                    "EVIDENCE_SUM",
                    () -> exact.statedOwnShare(Fact.known(Yuan.ofFen(25_001))).build());
            assertCode(
                    "EVIDENCE_SUM",
                    () -> exact.statedOwnShare(Fact.known(Yuan.ofFen(24_999))).build());
            assertThat(exact.statedOwnShare(Fact.known(Yuan.ofFen(25_000))).build())
                    .isNotNull();
        }

        @Test
        void sumsAreNoMoreThanADocumentMayHold() {
            Yuan most = Yuan.parse("999999999999.99");
            Yuan more = most.plus(Yuan.ofFen(1));
            assertThat(bare().total(Fact.known(most))
                            .paidByInsurance(Fact.known(most))
                            .build())
                    .isNotNull();
            assertCode("AMOUNT_RANGE", () -> bare().total(Fact.known(more)).build());
            assertCode(
                    "AMOUNT_RANGE",
                    () -> bare().paidByInsurance(Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                            .paidByMedicalAssistance(Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                            .build());
            assertCode(
                    "AMOUNT_RANGE",
                    () -> bare().statedOwnShare(Fact.known(more)).build());
        }

        @Test
        void partsAreNotMoreThanTheTotalEvenWhenOthersAreUnknown() {
            ExpenseEvidence.Builder partly = bare();
            partly.total(Fact.known(Yuan.of(100))).paidByInsurance(Fact.known(Yuan.of(100)));
            assertThat(partly.build().ownShare()).isEqualTo(Fact.unknown());
            assertCode(
                    "EVIDENCE_SUM",
                    () -> partly.paidByInsurance(Fact.known(Yuan.ofFen(10_001))).build());
            assertCode(
                    "EVIDENCE_SUM",
                    () -> bare().total(Fact.known(Yuan.of(100)))
                            .statedOwnShare(Fact.known(Yuan.of(101)))
                            .build());
            assertThat(bare().total(Fact.known(Yuan.of(100)))
                            .statedOwnShare(Fact.known(Yuan.of(99)))
                            .build()
                            .ownShare())
                    .isEqualTo(Fact.known(Yuan.of(99)));
        }

        @Test
        void endsAfterItBegins() {
            ExpenseEvidence reversed =
                    bare().since(REGISTERED).until(REGISTERED.minusDays(1)).build();
            assertThat(reversed.firstDay()).contains(REGISTERED);
            assertThat(reversed.lastDay()).contains(REGISTERED.minusDays(1));
            assertThat(faults(Samples.need().addEvidence(reversed).build()))
                    .contains(Fault.error("DATES_IN_ORDER", Location.ofPointer("/evidence/0")));
        }

        @Test
        void isNotMoreThanTheExpenseOfItsKind() {
            assertThat(contradicts(250, REGISTERED)).isFalse();
            assertThat(contradicts(249, REGISTERED)).isTrue();
            assertThat(contradicts(249, REGISTERED.plusDays(1))).isFalse();
        }

        @Test
        void isAddedUpByKindWithinTheTwelveMonths() {
            Need.Builder need = Samples.need()
                    .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(499)))
                    .addEvidence(evidence(1000, 600, 100, 50), evidence(1000, 600, 100, 50));
            assertThat(faults(need.build())).containsExactly(Fault.error("EVIDENCE_MATCHES_EXPENSES", Location.WHOLE));
            need.putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(500)));
            assertThat(faults(need.build())).isEmpty();
            need.putExpense(ExpenseKind.MEDICAL, Fact.withheld());
            assertThat(faults(need.build())).isEmpty();
        }

        @Test
        void anOlderPeriodContradictsNothing() {
            ExpenseEvidence first = ExpenseEvidence.builder()
                    .from(evidence(1000, 600, 100, 50))
                    .since(REGISTERED.minusYears(1))
                    .build();
            Need.Builder need = Samples.need().putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.ZERO));
            assertThat(faults(need.addEvidence(first).build())).hasSize(1);
            ExpenseEvidence older = ExpenseEvidence.builder()
                    .from(first)
                    .since(REGISTERED.minusYears(1).minusDays(1))
                    .build();
            assertThat(faults(need.evidence(List.of(older)).build())).isEmpty();
        }

        private boolean contradicts(long expense, LocalDate until) {
            ExpenseEvidence evidence = ExpenseEvidence.builder()
                    .from(evidence(1000, 600, 100, 50))
                    .until(until)
                    .build();
            Need need = Samples.need()
                    .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(expense)))
                    .addEvidence(evidence)
                    .build();
            return !faults(need).isEmpty();
        }

        private ExpenseEvidence.Builder bare() {
            ExpenseEvidence.Builder builder = ExpenseEvidence.builder();
            builder.kind(ExpenseKind.MEDICAL).since(REGISTERED.minusDays(9)).until(REGISTERED);
            return builder;
        }

        private ExpenseEvidence evidence(long total, long insurance, long assistance, long other) {
            return bare().total(Fact.known(Yuan.of(total)))
                    .paidByInsurance(Fact.known(Yuan.of(insurance)))
                    .paidByMedicalAssistance(Fact.known(Yuan.of(assistance)))
                    .otherReimbursement(Fact.known(Yuan.of(other)))
                    .build();
        }
    }

    @Test
    void aNeedIsNotRegisteredBeforeItWasFound() {
        assertThat(faults(Samples.need().discoveredOn(REGISTERED).build())).isEmpty();
        assertThat(faults(Samples.need().discoveredOn(REGISTERED.plusDays(1)).build()))
                .containsExactly(Fault.error("DISCOVERY_IN_ORDER", Location.WHOLE));
    }

    @Test
    void nullIsValidForEveryConstraint() {
        assertThat(new ServicesMatchKind.Validator().isValid(null, null)).isTrue();
        assertThat(new DiscoveryInOrder.Validator().isValid(null, null)).isTrue();
        assertThat(new EvidenceMatchesExpenses.Validator().isValid(null, null)).isTrue();
    }

    @Test
    void aDocumentHashIsLowerCaseHexadecimal() {
        String digits = "09af".repeat(16);
        assertThat(DocumentHash.of(digits)).hasToString(digits);
        assertThat(DocumentHash.of(digits)).isLessThan(DocumentHash.of("1".repeat(64)));
        for (String wrong : new String[] {
            digits.substring(1),
            digits + "0",
            "",
            "g".repeat(64),
            "A".repeat(64),
            "/".repeat(64),
            ":".repeat(64),
            "`".repeat(64)
        }) {
            assertCode("DOCUMENT_HASH", () -> DocumentHash.of(wrong));
        }
    }

    private static List<Fault> faults(Need need) {
        return ZhuanjieValidator.standard().validate(need);
    }

    static void assertCode(String code, ThrowingCallable action) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(action)
                .extracting(InvalidValueException::getCode)
                .isEqualTo(code);
    }
}
