package io.github.zhuanjie.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.base.InvalidValueException;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancesTest {

    private static final LocalDate OLD = LocalDate.of(2024, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2024, 4, 1);
    private static final Person HEAD = Samples.head().build();

    private static Household.Builder of(int members) {
        return Samples.household(Stream.iterate(1, i -> i + 1)
                .limit(members)
                .map(i -> Person.builder().from(HEAD).id(PersonId.of("P-" + i)).build())
                .toArray(Person[]::new));
    }

    private static LocalRatio ratio(Ratio ratio, boolean inclusive) {
        return LocalRatio.builder()
                .kind(LocalRatioKind.RIGID_EXPENDITURE_RATIO)
                .area(Samples.VILLAGE)
                .validFrom(OLD)
                .validUntil(NEW)
                .ratio(ratio)
                .inclusive(inclusive)
                .source("test")
                .build();
    }

    private static LocalRatio above(Ratio ratio) {
        return ratio(ratio, false);
    }

    private static Fact<Yuan> yuan(long amount) {
        return Fact.known(Yuan.of(amount), NEW);
    }

    private static Household.Builder incomes(long wages, long business, long property, long transfers) {
        return of(2).putIncome(IncomeKind.WAGES, yuan(wages))
                .putIncome(IncomeKind.BUSINESS, yuan(business))
                .putIncome(IncomeKind.PROPERTY, yuan(property))
                .putIncome(IncomeKind.TRANSFERS, yuan(transfers));
    }

    private static Household.Builder expenses(long each) {
        Household.Builder household = of(1);
        for (ExpenseKind kind : ExpenseKind.values()) {
            household.putExpense(kind, yuan(each));
        }
        return household;
    }

    @Nested
    class AnnualIncome {

        @Test
        void isTheRecordedTotal() {
            assertThat(incomes(1, 2, 3, 4).annualIncome(yuan(99)).build().effectiveAnnualIncome())
                    .isEqualTo(yuan(99));
            assertThat(incomes(1, 2, 3, 4).annualIncome(Fact.withheld()).build().effectiveAnnualIncome())
                    .isEqualTo(Fact.withheld());
        }

        @Test
        void isElseTheSumOfTheFourKindsAsOfTheOldest() {
            assertThat(incomes(1, 20, 300, 4000).build().effectiveAnnualIncome())
                    .isEqualTo(yuan(4321));
            Household.Builder three = of(1).putIncome(IncomeKind.WAGES, Fact.known(Yuan.of(1), OLD))
                    .putIncome(IncomeKind.BUSINESS, yuan(1))
                    .putIncome(IncomeKind.PROPERTY, yuan(0));
            assertThat(three.build().effectiveAnnualIncome()).isEqualTo(Fact.unknown());
            assertThat(Household.builder()
                            .from(three.build())
                            .putIncome(IncomeKind.TRANSFERS, yuan(1))
                            .build()
                            .effectiveAnnualIncome())
                    .isEqualTo(Fact.known(Yuan.of(3), OLD));
            assertThat(Household.builder()
                            .from(three.build())
                            .putIncome(IncomeKind.TRANSFERS, Fact.known(Yuan.of(1)))
                            .build()
                            .effectiveAnnualIncome())
                    .isEqualTo(Fact.known(Yuan.of(3), OLD));
            assertThat(Household.builder()
                            .from(three.build())
                            .putIncome(IncomeKind.TRANSFERS, Fact.withheld())
                            .build()
                            .effectiveAnnualIncome())
                    .isEqualTo(Fact.withheld());
        }

        @Test
        void isNotGuessedWhereThereWasALoss() {
            assertThat(incomes(100, -1, 0, 0).build().effectiveAnnualIncome()).isEqualTo(Fact.unknown());
            assertThat(incomes(100, 0, 0, 0).build().effectiveAnnualIncome()).isEqualTo(yuan(100));
        }

        @Test
        void overflowIsAnError() {
            Household household = incomes(0, 1, 0, 0).build();
            Household huge = of(1).putIncome(IncomeKind.WAGES, Fact.known(Yuan.ofFen(Long.MAX_VALUE)))
                    .putIncome(IncomeKind.BUSINESS, household.incomeOf(IncomeKind.BUSINESS))
                    .putIncome(IncomeKind.PROPERTY, yuan(0))
                    .putIncome(IncomeKind.TRANSFERS, yuan(0))
                    .build();
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(huge::effectiveAnnualIncome);
        }
    }

    @Nested
    class PerHead {

        @ParameterizedTest
        @CsvSource({
            "2400, 1, 20000",
            "2400, 2, 10000",
            "100, 1, 833",
            "200, 1, 1667",
            "0.06, 1, 1",
            "0.05, 1, 0",
            "0.18, 3, 1",
            "0, 5, 0",
            "-0.06, 1, -1"
        })
        void isDividedOnceAndRoundedOnce(String annual, int members, long fen) {
            Household household = of(members)
                    .annualIncome(Fact.known(Yuan.parse(annual), NEW))
                    .build();
            assertThat(household.incomePerHeadPerMonth()).isEqualTo(Fact.known(Yuan.ofFen(fen), NEW));
        }

        @Test
        void staysUnknownWithoutIncomeOrMembers() {
            assertThat(of(1).build().incomePerHeadPerMonth()).isEqualTo(Fact.unknown());
            assertThat(of(1).annualIncome(Fact.withheld()).build().incomePerHeadPerMonth())
                    .isEqualTo(Fact.withheld());
            assertThat(of(0).annualIncome(yuan(1)).build().incomePerHeadPerMonth())
                    .isEqualTo(Fact.unknown());
        }

        @Test
        void hasNoDayIfTheIncomeHasNone() {
            assertThat(of(1).annualIncome(Fact.known(Yuan.of(12))).build().incomePerHeadPerMonth())
                    .isEqualTo(Fact.known(Yuan.of(1)));
        }
    }

    @Nested
    class RigidExpenditure {

        @Test
        void isAsOldAsItsOldestPartWhicheverHaveNoDay() {
            Map<ExpenseKind, Fact<Yuan>> expenses = new EnumMap<>(ExpenseKind.class);
            for (ExpenseKind kind : ExpenseKind.values()) {
                expenses.put(kind, Fact.known(Yuan.of(1)));
            }
            assertThat(of(1).expenses(expenses).build().rigidExpenditure()).isEqualTo(Fact.known(Yuan.of(6)));
            expenses.put(ExpenseKind.LIVING, Fact.known(Yuan.of(1), OLD));
            assertThat(of(1).expenses(expenses).build().rigidExpenditure()).isEqualTo(Fact.known(Yuan.of(6), OLD));
        }

        @Test
        void isTheSumOfEveryKindThatIsNoPartOfAnother() {
            assertThat(expenses(100).build().rigidExpenditure()).isEqualTo(yuan(600));
            assertThat(of(1).build().rigidExpenditure()).isEqualTo(Fact.unknown());
        }

        @Test
        void theShareInPolicyIsAPartOfMedicalCost() {
            assertThat(ExpenseKind.MEDICAL.includes(ExpenseKind.MEDICAL_IN_POLICY))
                    .isTrue();
            assertThat(ExpenseKind.MEDICAL.includes(ExpenseKind.MEDICAL)).isTrue();
            assertThat(ExpenseKind.MEDICAL_IN_POLICY.includes(ExpenseKind.MEDICAL))
                    .isFalse();
            assertThat(ExpenseKind.MEDICAL_IN_POLICY.getBroader()).contains(ExpenseKind.MEDICAL);
            assertThat(ExpenseKind.LIVING.getBroader()).isEmpty();
            assertThat(ExpenseKind.LIVING.includes(ExpenseKind.OTHER)).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"1000, 0.6", "900, 0.6667", "600, 1", "100, 6", "1200000, 0.0005", "12000001, 0"})
        void itsShareIsRoundedOnce(long income, String share) {
            assertThat(expenses(100).annualIncome(yuan(income)).build().rigidExpenditureShare())
                    .isEqualTo(Fact.known(Ratio.parse(share), NEW));
        }

        @Test
        void itsShareIsNotKnownUnlessBothSumsAreAndThereWasIncome() {
            assertThat(expenses(100).build().rigidExpenditureShare()).isEqualTo(Fact.unknown());
            assertThat(expenses(100).annualIncome(Fact.withheld()).build().rigidExpenditureShare())
                    .isEqualTo(Fact.withheld());
            assertThat(of(1).annualIncome(yuan(1)).build().rigidExpenditureShare())
                    .isEqualTo(Fact.unknown());
            assertThat(expenses(100).annualIncome(yuan(0)).build().rigidExpenditureShare())
                    .isEqualTo(Fact.unknown());
            assertThat(expenses(100).annualIncome(yuan(-1)).build().rigidExpenditureShare())
                    .isEqualTo(Fact.unknown());
        }

        @Test
        void aShareOutOfRangeIsAnError() {
            Household.Builder largest = of(1).annualIncome(Fact.known(Yuan.of(10_000)));
            for (ExpenseKind kind : ExpenseKind.values()) {
                largest.putExpense(kind, yuan(kind == ExpenseKind.OTHER ? 99_999_999 : 0));
            }
            assertThat(largest.build().rigidExpenditureShare().toOptional()).contains(Ratio.parse("9999.9999"));
            Household more = largest.annualIncome(Fact.known(Yuan.of(9_999))).build();
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(more::rigidExpenditureShare)
                    .withMessage("share must be at most 9999.9999");
        }

        @Test
        void exceedsOnlyWhatIsLess() {
            Ratio ratio = Ratio.parse("0.6");
            Household equal = expenses(100).annualIncome(yuan(1000)).build();
            assertThat(equal.rigidExpenditureExceeds(above(ratio))).isEqualTo(Fact.known(false, NEW));
            assertThat(equal.rigidExpenditureExceeds(ratio(ratio, true))).isEqualTo(Fact.known(true, NEW));
            Household less = expenses(100)
                    .annualIncome(Fact.known(Yuan.parse("1000.01"), OLD))
                    .build();
            assertThat(less.rigidExpenditureExceeds(ratio(ratio, true))).isEqualTo(Fact.known(false, OLD));
            Household more = expenses(100)
                    .annualIncome(Fact.known(Yuan.parse("999.99"), OLD))
                    .build();
            assertThat(more.rigidExpenditureExceeds(above(ratio))).isEqualTo(Fact.known(true, OLD));
        }

        @Test
        void exceedsAnyShareOfNoIncome() {
            Ratio ratio = Ratio.parse("9999");
            assertThat(expenses(100).annualIncome(yuan(0)).build().rigidExpenditureExceeds(above(ratio)))
                    .isEqualTo(Fact.known(true, NEW));
            assertThat(expenses(0).annualIncome(yuan(0)).build().rigidExpenditureExceeds(above(ratio)))
                    .isEqualTo(Fact.known(false, NEW));
            assertThat(expenses(0).annualIncome(yuan(0)).build().rigidExpenditureExceeds(ratio(ratio, true)))
                    .isEqualTo(Fact.known(false, NEW));
        }

        @Test
        void knownPartsMayDecideButNeverThatItDoesNotExceed() {
            Ratio ratio = Ratio.parse("0.6");
            Household.Builder one = of(1).annualIncome(yuan(1000)).putExpense(ExpenseKind.LIVING, yuan(601));
            assertThat(one.build().rigidExpenditureExceeds(above(ratio))).isEqualTo(Fact.known(true, NEW));
            Household.Builder little = of(1).annualIncome(yuan(1000)).putExpense(ExpenseKind.LIVING, yuan(600));
            assertThat(little.build().rigidExpenditureExceeds(above(ratio))).isEqualTo(Fact.unknown());
            assertThat(little.putExpense(ExpenseKind.OTHER, Fact.withheld())
                            .build()
                            .rigidExpenditureExceeds(above(ratio)))
                    .isEqualTo(Fact.withheld());
        }

        @Test
        void theShareInPolicyIsNotCountedTwice() {
            Household household = of(1).annualIncome(yuan(1000))
                    .putExpense(ExpenseKind.MEDICAL, yuan(400))
                    .putExpense(ExpenseKind.MEDICAL_IN_POLICY, yuan(400))
                    .build();
            assertThat(household.rigidExpenditureExceeds(above(Ratio.parse("0.6"))))
                    .isEqualTo(Fact.unknown());
        }

        @Test
        void isOpenWithoutIncome() {
            Ratio ratio = Ratio.parse("0.6");
            assertThat(expenses(100).build().rigidExpenditureExceeds(above(ratio)))
                    .isEqualTo(Fact.unknown());
            assertThat(expenses(100).annualIncome(Fact.withheld()).build().rigidExpenditureExceeds(above(ratio)))
                    .isEqualTo(Fact.withheld());
        }
    }

    @Test
    void countsAreNotNegative() {
        for (Household.Builder wrong :
                new Household.Builder[] {of(1).dwellings(Fact.known(-1)), of(1).motorVehicles(Fact.known(-1))}) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(wrong::build)
                    .extracting(InvalidValueException::getCode)
                    .isEqualTo("COUNT_NEGATIVE");
        }
        assertThat(of(1).dwellings(Fact.known(0)).motorVehicles(Fact.known(0)).build())
                .isNotNull();
    }
}
