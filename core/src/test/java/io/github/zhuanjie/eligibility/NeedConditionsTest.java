package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.AidSource;
import io.github.zhuanjie.criterion.BenefitScope;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.criterion.RuleReference;
import io.github.zhuanjie.criterion.StackingPeriod;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedConditionsTest {

    private static final LocalDate TODAY = Samples.TODAY;

    @Test
    void kindOfNeed() {
        assertThat(truth(new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL)), Samples.need()))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(new NeedCriterion.KindIn(Set.of(NeedKind.EDUCATION)), Samples.need()))
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW, 999.99, true", "BELOW, 1000.00, false",
        "AT_MOST, 1000.00, true", "AT_MOST, 1000.01, false",
        "AT_LEAST, 1000.00, true", "AT_LEAST, 999.99, false",
        "ABOVE, 1000.01, true", "ABOVE, 1000.00, false"
    })
    void expenseOfTwelveMonths(Comparison comparison, String spent, boolean holds) {
        Criterion criterion = expense(ExpensePeriod.TWELVE_MONTHS, comparison, amount(1000));
        Finding found = find(criterion, stated(Fact.known(Yuan.parse(spent))));
        assertThat(Brief.of(found)).isEqualTo(Brief.decided(Condition.EXPENSE, holds));
        assertThat(found.operands()).containsExactly("1000.00");
        assertThat(found.grounds().observed().orElseThrow().reveal()).isEqualTo(spent);
    }

    @Test
    void expenseAgainstMultiplesOfTheLocalStandard() {
        Criterion twice =
                expense(ExpensePeriod.TWELVE_MONTHS, Comparison.ABOVE, new Threshold.TimesStandard(Ratio.parse("2")));
        assertThat(truth(twice, stated(Fact.known(Yuan.parse("1600.01"))))).isEqualTo(Truth.TRUE);
        assertThat(truth(twice, stated(Fact.known(Yuan.of(1600))))).isEqualTo(Truth.FALSE);
        Finding open = new Eligibility(Samples.contextWithoutStandards())
                .assess(twice, caseOf(stated(Fact.unknown())))
                .finding();
        assertThat(open.missing())
                .containsExactly(
                        MissingFact.of(FactKind.NEED_EXPENSE, ExpenseKind.MEDICAL, Gap.UNKNOWN),
                        MissingFact.of(FactKind.LOCAL_STANDARD, "321081 2024-05-20", Gap.LOCAL_STANDARD));
        assertThat(open.operands()).isEmpty();
    }

    private static Need.Builder stated(Fact<Yuan> expense) {
        return Samples.need().putExpense(ExpenseKind.MEDICAL, expense);
    }

    private static Threshold amount(long yuan) {
        return new Threshold.Amount(Yuan.of(yuan));
    }

    private static Criterion expense(ExpensePeriod period, Comparison comparison, Threshold threshold) {
        return new NeedCriterion.Expense(ExpenseKind.MEDICAL, period, comparison, threshold);
    }

    @Nested
    class ByDocuments {

        private final Need.Builder need = stated(Fact.known(Yuan.of(9000)))
                .registeredOn(TODAY)
                .addEvidence(bill(ExpenseKind.MEDICAL, TODAY.plusDays(1), 7000))
                .addEvidence(bill(ExpenseKind.MEDICAL, LocalDate.of(2004, 1, 1), 7000))
                .addEvidence(bill(ExpenseKind.MEDICAL, LocalDate.of(2024, 3, 1), 2000))
                .addEvidence(bill(ExpenseKind.MEDICAL, LocalDate.of(2024, 1, 1), 3000))
                .addEvidence(bill(ExpenseKind.MEDICAL, LocalDate.of(2024, 3, 1), 2000))
                .addEvidence(bill(ExpenseKind.MEDICAL, LocalDate.of(2023, 12, 30), 4000))
                .addEvidence(bill(ExpenseKind.EDUCATION, LocalDate.of(2024, 3, 1), 8000));

        @ParameterizedTest
        @CsvSource({
            // documents show 5000 this year; no more than 9000 in twelve months
            "AT_LEAST, 5000, TRUE",
            "AT_LEAST, 5001, UNKNOWN",
            "AT_LEAST, 9000, UNKNOWN",
            "AT_LEAST, 9001, FALSE",
            "ABOVE, 4999, TRUE",
            "ABOVE, 5000, UNKNOWN",
            "ABOVE, 9000, FALSE",
            "AT_MOST, 9000, TRUE",
            "AT_MOST, 8999, UNKNOWN",
            "AT_MOST, 5000, UNKNOWN",
            "AT_MOST, 4999, FALSE",
            "BELOW, 9001, TRUE",
            "BELOW, 9000, UNKNOWN",
            "BELOW, 5000, FALSE"
        })
        void calendarYear(Comparison comparison, long limit, Truth truth) {
            Finding found = find(expense(ExpensePeriod.CALENDAR_YEAR, comparison, amount(limit)), need);
            assertThat(found.truth()).isEqualTo(truth);
            if (truth == Truth.UNKNOWN) {
                assertThat(found.missing())
                        .containsExactly(MissingFact.of(FactKind.EXPENSE_EVIDENCE, ExpenseKind.MEDICAL, Gap.UNKNOWN));
            } else {
                assertThat(found.grounds().observed().orElseThrow().reveal()).isEqualTo("5000.00–9000.00");
            }
        }

        @ParameterizedTest
        @CsvSource({"AT_LEAST, 4000, TRUE", "AT_LEAST, 4001, UNKNOWN", "AT_LEAST, 9001, FALSE", "BELOW, 4000, FALSE"})
        void oneBill(Comparison comparison, long limit, Truth truth) {
            assertThat(truth(expense(ExpensePeriod.SINGLE, comparison, amount(limit)), need))
                    .isEqualTo(truth);
        }

        @Test
        void whatWasPaidSinceRegistrationIsNotStated() {
            Need.Builder old = stated(Fact.known(Yuan.of(9000))).registeredOn(TODAY.minusDays(1));
            assertThat(truth(expense(ExpensePeriod.CALENDAR_YEAR, Comparison.AT_LEAST, amount(9001)), old))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(truth(expense(ExpensePeriod.SINGLE, Comparison.AT_MOST, amount(9001)), old))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void aBillCountsForTwelveMonths() {
            Criterion hundred = expense(ExpensePeriod.SINGLE, Comparison.AT_LEAST, amount(100));
            LocalDate first = TODAY.minusYears(1).plusDays(1);
            assertThat(truth(hundred, Samples.need().addEvidence(bill(ExpenseKind.MEDICAL, first, 100))))
                    .isEqualTo(Truth.TRUE);
            assertThat(truth(hundred, Samples.need().addEvidence(bill(ExpenseKind.MEDICAL, first.minusDays(1), 100))))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void documentsOnlyEverShowThatMoreWasPaid() {
            Need.Builder old = stated(Fact.known(Yuan.of(100))).registeredOn(TODAY.minusDays(1));
            Prospects more = Prospects.of(find(expense(ExpensePeriod.SINGLE, Comparison.ABOVE, amount(3000)), old));
            assertThat(more.toEligible()).hasSize(1);
            assertThat(more.toNotEligible()).isEmpty();
            Prospects less = Prospects.of(find(expense(ExpensePeriod.SINGLE, Comparison.BELOW, amount(3000)), old));
            assertThat(less.toEligible()).isEmpty();
            assertThat(less.toNotEligible()).hasSize(1);
        }

        @Test
        void withoutAStatementThereIsNoUpperBound() {
            Need.Builder open = Samples.need().addEvidence(bill(ExpenseKind.MEDICAL, TODAY.minusDays(9), 100));
            assertThat(truth(expense(ExpensePeriod.SINGLE, Comparison.AT_MOST, amount(100)), open))
                    .isEqualTo(Truth.UNKNOWN);
            assertThat(truth(expense(ExpensePeriod.SINGLE, Comparison.AT_LEAST, amount(100)), open))
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void documentsThatShowMoreThanIsStatedCount() {
            Need.Builder more = stated(Fact.known(Yuan.of(10)))
                    .registeredOn(TODAY)
                    .addEvidence(bill(ExpenseKind.MEDICAL, TODAY, 100));
            assertThat(truth(expense(ExpensePeriod.SINGLE, Comparison.AT_MOST, amount(100)), more))
                    .isEqualTo(Truth.TRUE);
        }

        @Test
        void aStayOverNewYearIsOfNeitherYearForCertain() {
            ExpenseEvidence over = ExpenseEvidence.builder()
                    .from(bill(ExpenseKind.MEDICAL, LocalDate.of(2023, 12, 31), 500))
                    .until(LocalDate.of(2024, 1, 2))
                    .build();
            assertThat(truth(
                            expense(ExpensePeriod.CALENDAR_YEAR, Comparison.AT_LEAST, amount(500)),
                            Samples.need().addEvidence(over)))
                    .isEqualTo(Truth.UNKNOWN);
        }

        @Test
        void aLocalFigureThatIsNotKnownIsNamed() {
            Criterion criterion = expense(
                    ExpensePeriod.SINGLE, Comparison.ABOVE, new Threshold.TimesDisposableIncome(Ratio.parse("1")));
            assertThat(find(criterion, need).missing())
                    .containsExactly(MissingFact.of(FactKind.DISPOSABLE_INCOME, "321081 2023", Gap.LOCAL_STANDARD));
        }

        private static ExpenseEvidence bill(ExpenseKind kind, LocalDate day, long yuan) {
            return ExpenseEvidence.builder()
                    .kind(kind)
                    .since(day)
                    .until(day)
                    .statedOwnShare(Fact.known(Yuan.of(yuan)))
                    .build();
        }
    }

    @Nested
    class Events {

        private final Criterion fire =
                new NeedCriterion.EventIn(Set.of(HardshipEvent.FIRE), Optional.of(Period.ofMonths(6)));

        @ParameterizedTest
        @CsvSource({"2023-11-20, TRUE", "2023-11-19, FALSE", "2024-05-20, TRUE", "2024-05-21, FALSE"})
        void withinSixMonths(LocalDate day, Truth truth) {
            assertThat(truth(fire, event(HardshipEvent.FIRE, Fact.known(day)))).isEqualTo(truth);
        }

        @Test
        void anotherEventDecidesWhateverItsDay() {
            assertThat(truth(fire, event(HardshipEvent.NONE, Fact.unknown()))).isEqualTo(Truth.FALSE);
            Need.Builder longAgo = Samples.need().eventOn(Fact.known(TODAY.minusYears(1)));
            assertThat(truth(fire, longAgo)).isEqualTo(Truth.FALSE);
        }

        @Test
        void whatIsMissingIsNamed() {
            assertThat(find(fire, event(HardshipEvent.FIRE, Fact.withheld())).missing())
                    .containsExactly(MissingFact.of(FactKind.EVENT_DAY, Gap.WITHHELD));
            assertThat(find(fire, Samples.need()).missing())
                    .containsExactly(
                            MissingFact.of(FactKind.EVENT, Gap.UNKNOWN),
                            MissingFact.of(FactKind.EVENT_DAY, Gap.UNKNOWN));
            assertThat(find(fire, Samples.need().eventOn(Fact.known(TODAY))).missing())
                    .containsExactly(MissingFact.of(FactKind.EVENT, Gap.UNKNOWN));
        }

        private static Need.Builder event(HardshipEvent event, Fact<LocalDate> day) {
            return Samples.need().event(Fact.known(event)).eventOn(day);
        }
    }

    @Test
    void aidIsAskedOfWhoKnows() {
        NeedCriterion.AidReceived once = new NeedCriterion.AidReceived(
                Optional.of(AidSource.CHARITY), Set.of(), BenefitScope.PERSON, StackingPeriod.LIFETIME);
        Finding nobodyAsked = find(once, Samples.need());
        assertThat(nobodyAsked.missing()).containsExactly(MissingFact.of(FactKind.AID_HISTORY, Gap.UNKNOWN));
        AidHistory given = (question, subject, asOf) -> Truth.of(question.equals(once) && asOf.equals(TODAY));
        Finding asked = new Eligibility(Samples.context().withAid(given))
                .assess(once, Samples.plainCase())
                .finding();
        assertThat(Brief.of(asked)).isEqualTo(Brief.decided(Condition.AID_RECEIVED, true));
    }

    @Test
    void everyFindingOfARuleNamesIt() {
        RuleReference source = new RuleReference("r", Optional.of("2024"), Optional.of("三"));
        RuleReference inner = new RuleReference("inner", Optional.empty(), Optional.empty());
        Criterion kind = new NeedCriterion.KindIn(Set.of(NeedKind.MEDICAL));
        Finding found = find(
                new Criterion.Rule(source, new Criterion.AllOf(List.of(kind, new Criterion.Rule(inner, kind)))),
                Samples.need());
        assertThat(found.condition()).isEqualTo(Condition.ALL_OF);
        assertThat(found.grounds().rule()).contains(source);
        assertThat(found.parts())
                .extracting(part -> part.grounds().rule().orElseThrow())
                .containsExactly(source, inner);
    }

    private static Truth truth(Criterion criterion, Need.Builder need) {
        return find(criterion, need).truth();
    }

    private static Finding find(Criterion criterion, Need.Builder need) {
        return new Eligibility(Samples.context())
                .assess(criterion, caseOf(need))
                .finding();
    }

    private static NeedCase caseOf(Need.Builder need) {
        return NeedCase.of(Samples.household(Samples.head().build()).build(), need.build());
    }
}
