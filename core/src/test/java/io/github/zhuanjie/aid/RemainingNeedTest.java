package io.github.zhuanjie.aid;

import static io.github.zhuanjie.aid.AidSamples.DAY;
import static io.github.zhuanjie.aid.AidSamples.SPOUSE;
import static io.github.zhuanjie.aid.AidSamples.charity;
import static io.github.zhuanjie.aid.AidSamples.government;
import static io.github.zhuanjie.aid.AidSamples.id;
import static io.github.zhuanjie.aid.AidSamples.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.SamePersons;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.Need;
import io.github.zhuanjie.need.NeedId;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemainingNeedTest {

    /** The day of registration in the samples. */
    private static final LocalDate REGISTERED = LocalDate.of(2024, 5, 1);

    private static final LocalDate MEASURED = LocalDate.of(2024, 4, 30);
    private static final NeedId NEED = NeedId.of("N-1");

    private static RemainingNeed after(Need.Builder need, AidRecord... records) {
        return RemainingNeed.of(
                AidSamples.couple(need), AidLedger.of(List.of(records)), SamePersons.none(), Samples.TODAY);
    }

    private static Need.Builder need() {
        return Samples.need().gap(Fact.known(Yuan.of(12_000), MEASURED));
    }

    private static AidRecord.Builder forNeed(String id, long amount) {
        return charity(id).need(NEED).amount(yuan(amount));
    }

    private static Fact<Yuan> measured(long amount) {
        return Fact.known(Yuan.of(amount), MEASURED);
    }

    @ParameterizedTest
    @CsvSource({"0,7000,0", "6999,1,0", "7000,0,0", "7001,0,1"})
    void theGapShrinksByMoneyForTheNeed(long more, long remaining, long excess) {
        RemainingNeed left =
                after(need(), forNeed("A-1", 5000).build(), forNeed("A-2", more).build());
        assertThat(left.getGap()).isEqualTo(new Remainder(measured(remaining), measured(excess)));
        assertThat(left.getCounted()).containsExactly(id("A-1"), id("A-2"));
        assertThat(left.getUnassigned()).isEmpty();
        assertThat(left.getNeed()).isEqualTo(NEED);
        assertThat(left.getAsOf()).isEqualTo(Samples.TODAY);
    }

    @Test
    void whatCameBeforeRegistrationIsInTheGapAlready() {
        RemainingNeed left = after(
                need(),
                forNeed("A-1", 100).decidedOn(REGISTERED.minusDays(1)).build(),
                forNeed("A-2", 200).decidedOn(REGISTERED).build(),
                forNeed("A-3", 400).decidedOn(Samples.TODAY).build(),
                forNeed("A-4", 800).decidedOn(Samples.TODAY.plusDays(1)).build(),
                forNeed("A-5", 1600).form(AidForm.GOODS).build());
        assertThat(left.getGap().remaining()).isEqualTo(measured(11_400));
        assertThat(left.getCounted()).containsExactly(id("A-2"), id("A-3"));
    }

    @Test
    void moneyThatNamesNoNeedIsListedAndNotSubtracted() {
        RemainingNeed left = after(
                need(),
                charity("A-1").amount(yuan(100)).build(),
                government("A-2").person(Optional.empty()).build(),
                charity("A-3").person(SPOUSE).build(),
                charity("A-4").needKind(NeedKind.LIVING).build(),
                charity("A-5").need(NeedId.of("N-2")).build(),
                charity("A-6").decidedOn(REGISTERED.minusDays(1)).build(),
                charity("A-7").form(AidForm.SERVICE).build());
        assertThat(left.getGap()).isEqualTo(new Remainder(measured(12_000), measured(0)));
        assertThat(left.getCounted()).isEmpty();
        assertThat(left.getUnassigned()).containsExactly(id("A-1"), id("A-2"));
    }

    @Test
    void theUnknownStaysUnknown() {
        AidRecord unknown = charity("A-1").need(NEED).build();
        assertThat(after(Samples.need(), unknown).getGap()).isEqualTo(new Remainder(Fact.unknown(), Fact.unknown()));
        assertThat(after(Samples.need().gap(Fact.withheld())).getGap())
                .isEqualTo(new Remainder(Fact.withheld(), Fact.withheld()));
        assertThat(after(need(), unknown, forNeed("A-2", 11_999).build()).getGap())
                .isEqualTo(new Remainder(Fact.unknown(), Fact.unknown()));
        assertThat(after(need(), unknown, forNeed("A-2", 12_000).build()).getGap())
                .isEqualTo(new Remainder(measured(0), Fact.unknown()));
    }

    @Test
    void aFactWithoutADayGivesOneWithoutADay() {
        RemainingNeed left =
                after(Samples.need().gap(yuan(100)), forNeed("A-1", 30).build());
        assertThat(left.getGap()).isEqualTo(new Remainder(yuan(70), yuan(0)));
    }

    @Test
    void eachExpenseShrinksByTheMoneyForIt() {
        RemainingNeed left = after(
                need().putExpense(ExpenseKind.MEDICAL, yuan(30_000))
                        .putExpense(ExpenseKind.MEDICAL_IN_POLICY, yuan(20_000))
                        .putExpense(ExpenseKind.EDUCATION, Fact.withheld()),
                charity("A-1")
                        .expenseKind(ExpenseKind.MEDICAL)
                        .amount(yuan(4000))
                        .build(),
                charity("A-2")
                        .expenseKind(ExpenseKind.MEDICAL_IN_POLICY)
                        .amount(yuan(9000))
                        .build());
        assertThat(left.getExpenses())
                .containsEntry(ExpenseKind.MEDICAL, new Remainder(yuan(17_000), yuan(0)))
                // 11,000 if none of the 4,000 fell on the in-policy share, 7,000 if all did
                .containsEntry(ExpenseKind.MEDICAL_IN_POLICY, new Remainder(Fact.unknown(), yuan(0)))
                .containsEntry(ExpenseKind.EDUCATION, new Remainder(Fact.withheld(), Fact.withheld()))
                .hasSize(3);
    }

    @Test
    void moneyForOneExpenseIsNotForAnother() {
        RemainingNeed left = after(
                need().putExpense(ExpenseKind.EDUCATION, yuan(100))
                        .putExpense(ExpenseKind.MEDICAL, yuan(200))
                        .putExpense(ExpenseKind.MEDICAL_IN_POLICY, yuan(300)),
                charity("A-1")
                        .expenseKind(ExpenseKind.EDUCATION)
                        .amount(yuan(1))
                        .build(),
                charity("A-2")
                        .expenseKind(ExpenseKind.MEDICAL_IN_POLICY)
                        .amount(yuan(2))
                        .build(),
                charity("A-3").expenseKind(ExpenseKind.OTHER).amount(yuan(4)).build());
        assertThat(left.getExpenses().get(ExpenseKind.EDUCATION).remaining()).isEqualTo(yuan(99));
        assertThat(left.getExpenses().get(ExpenseKind.MEDICAL).remaining()).isEqualTo(yuan(198));
        assertThat(left.getExpenses().get(ExpenseKind.MEDICAL_IN_POLICY).remaining())
                .isEqualTo(yuan(298));
    }

    @Test
    void boundsThatReachTheSumExactlyAreEnough() {
        Need.Builder need = need().putExpense(ExpenseKind.MEDICAL_IN_POLICY, yuan(100));
        AidRecord partly = charity("A-1")
                .expenseKind(ExpenseKind.MEDICAL)
                .amount(yuan(100))
                .build();
        AidRecord more =
                charity("A-2").expenseKind(ExpenseKind.MEDICAL).amount(yuan(1)).build();
        assertThat(after(need, partly).getExpenses().get(ExpenseKind.MEDICAL_IN_POLICY))
                .isEqualTo(new Remainder(Fact.unknown(), yuan(0)));
        assertThat(after(need, partly, more).getExpenses().get(ExpenseKind.MEDICAL_IN_POLICY))
                .isEqualTo(new Remainder(Fact.unknown(), Fact.unknown()));
    }

    @Test
    void excessIsShownAndNothingIsBelowZero() {
        RemainingNeed left = after(
                need().putExpense(ExpenseKind.EDUCATION, yuan(5000)),
                charity("A-1")
                        .expenseKind(ExpenseKind.EDUCATION)
                        .amount(yuan(8000))
                        .build());
        assertThat(left.getExpenses().get(ExpenseKind.EDUCATION)).isEqualTo(new Remainder(yuan(0), yuan(3000)));
    }

    @Test
    void sumsThatOverflowAreErrors() {
        AidRecord huge =
                forNeed("A-1", 1).amount(Fact.known(Yuan.ofFen(Long.MAX_VALUE))).build();
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> after(need(), huge, forNeed("A-2", 1).build()));
    }

    @Test
    void aConflictIsAnUnknownAmount() {
        RemainingNeed left =
                after(need(), forNeed("A-1", 1).build(), forNeed("A-1", 2).build());
        assertThat(left.getGap().remaining()).isEqualTo(Fact.unknown());
        assertThat(left.getCounted()).containsExactly(id("A-1"));
        assertThat(DAY).isAfter(REGISTERED);
    }
}
