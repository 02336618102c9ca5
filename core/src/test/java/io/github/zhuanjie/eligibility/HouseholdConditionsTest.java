package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions about a household of two, where the standard is 800 yuan and disposable income was 30,000. */
class HouseholdConditionsTest {

    private static final DivisionCode YANGZHOU = DivisionCode.of("321000");
    private static final EvaluationContext CONTEXT = Samples.context()
            .withStandards(LocalStandards.of(
                    List.of(Samples.standard("321000", 800)),
                    List.of(
                            ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "2", true),
                            ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, "0.6", false)),
                    List.of(DisposableIncome.builder()
                            .area(YANGZHOU)
                            .year(2023)
                            .perPerson(Yuan.of(30_000))
                            .source("test")
                            .build())));

    private static LocalRatio ratio(LocalRatioKind kind, String ratio, boolean inclusive) {
        return LocalRatio.builder()
                .kind(kind)
                .area(YANGZHOU)
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .ratio(Ratio.parse(ratio))
                .inclusive(inclusive)
                .source("test")
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, TRUE", "1, 2, TRUE", "2, , TRUE", "3, , FALSE", "0, 1, FALSE"})
    void headCount(int min, Integer max, Truth truth) {
        assertThat(truth(new HouseholdCriterion.HeadCount(min, Optional.ofNullable(max)), two()))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 36000.00, TRUE, 36000.00", // 1500 a month for two
        "AMOUNT, 36000.01, FALSE, 36000.00",
        "STANDARD, 28800.00, TRUE, 28800.00", // 1.5 times 800 a month for two
        "STANDARD, 28800.01, FALSE, 28800.00",
        "DISPOSABLE, 60000.00, TRUE, 60000.00",
        "DISPOSABLE, 60000.01, FALSE, 60000.00"
    })
    void incomePerHead(String kind, String income, Truth truth, String limit) {
        Threshold threshold = switch (kind) {
            case "AMOUNT" -> new Threshold.Amount(Yuan.of(1500));
            case "STANDARD" -> new Threshold.TimesStandard(Ratio.parse("1.5"));
            default -> new Threshold.TimesDisposableIncome(Ratio.parse("1"));
        };
        Finding found = find(
                new HouseholdCriterion.IncomePerHead(Comparison.AT_MOST, threshold),
                two().annualIncome(Fact.known(Yuan.parse(income))));
        assertThat(found.truth()).isEqualTo(truth);
        assertThat(found.operands()).containsExactly(limit);
        assertThat(found.grounds().observed().orElseThrow().reveal()).isEqualTo(income);
    }

    @Test
    void everythingThatIncomeLacksIsNamed() {
        Criterion criterion =
                new HouseholdCriterion.IncomePerHead(Comparison.BELOW, new Threshold.TimesStandard(Ratio.parse("1")));
        Household.Builder unknown = two().headCount(Fact.withheld());
        Finding found = new Eligibility(Samples.contextWithoutStandards())
                .assess(criterion, caseOf(unknown))
                .finding();
        assertThat(found.missing())
                .extracting(MissingFact::kind, MissingFact::gap)
                .containsExactly(
                        tuple(FactKind.ANNUAL_INCOME, Gap.UNKNOWN),
                        tuple(FactKind.HEAD_COUNT, Gap.WITHHELD),
                        tuple(FactKind.LOCAL_STANDARD, Gap.LOCAL_STANDARD));
        assertThat(find(criterion, unknown.annualIncome(Fact.known(Yuan.ZERO))).missing())
                .containsExactly(MissingFact.of(FactKind.HEAD_COUNT, Gap.WITHHELD));
    }

    @Test
    void nothingIsSharedByNobody() {
        Criterion none =
                new HouseholdCriterion.IncomePerHead(Comparison.AT_MOST, new Threshold.TimesStandard(Ratio.parse("1")));
        Household.Builder nobody = two().headCount(Fact.known(0)).annualIncome(Fact.known(Yuan.ZERO));
        assertThat(find(none, nobody).missing()).containsExactly(MissingFact.of(FactKind.HEAD_COUNT, Gap.UNKNOWN));
        assertThat(truth(new HouseholdCriterion.HeadCount(0, Optional.of(0)), nobody))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aLargerDivisionMayOrMayNotBeTheOneThatIsAskedFor() {
        Household.Builder coarse = two().residence(YANGZHOU).hukou(Fact.known(YANGZHOU));
        DivisionCode yizheng = DivisionCode.of("321081");
        assertThat(find(new HouseholdCriterion.Hukou(yizheng), coarse).missing())
                .containsExactly(MissingFact.of(FactKind.HUKOU, Gap.IMPRECISE));
        assertThat(find(new HouseholdCriterion.Residence(yizheng), coarse).missing())
                .containsExactly(MissingFact.of(FactKind.RESIDENCE, Gap.IMPRECISE));
        assertThat(truth(new HouseholdCriterion.Hukou(YANGZHOU), coarse)).isEqualTo(Truth.TRUE);
        assertThat(truth(new HouseholdCriterion.Hukou(DivisionCode.of("320500")), coarse))
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void theLocalMultipleSaysWhetherItIsWithinItself() {
        Criterion edge = new HouseholdCriterion.IncomeWithinLocalMultiple();
        Finding exact = find(edge, two().annualIncome(Fact.known(Yuan.of(38_400))));
        assertThat(Brief.of(exact)).isEqualTo(Brief.decided(Condition.LOCAL_INCOME_MULTIPLE, true));
        assertThat(exact.operands()).containsExactly("38400.00");
        assertThat(truth(edge, two().annualIncome(Fact.known(Yuan.parse("38400.01")))))
                .isEqualTo(Truth.FALSE);
        EvaluationContext exclusive = Samples.context()
                .withStandards(LocalStandards.of(
                        List.of(Samples.standard("321000", 800)),
                        List.of(ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "2", false)),
                        List.of()));
        NeedCase subject = caseOf(two().annualIncome(Fact.known(Yuan.of(38_400))));
        assertThat(new Eligibility(exclusive).assess(edge, subject).verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(new Eligibility(Samples.context())
                        .assess(edge, subject)
                        .finding()
                        .missing())
                .containsExactly(MissingFact.of(FactKind.LOCAL_MULTIPLE, "321081 2024-05-20", Gap.LOCAL_STANDARD));
    }

    @Test
    void rigidExpense() {
        Criterion schooling = new HouseholdCriterion.RigidExpense(
                ExpenseKind.EDUCATION, Comparison.AT_LEAST, new Threshold.TimesStandard(Ratio.parse("10")));
        assertThat(truth(schooling, two().putExpense(ExpenseKind.EDUCATION, Fact.known(Yuan.of(8000)))))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(schooling, two().putExpense(ExpenseKind.EDUCATION, Fact.known(Yuan.of(7999)))))
                .isEqualTo(Truth.FALSE);
        assertThat(find(schooling, two()).missing())
                .containsExactly(MissingFact.of(FactKind.HOUSEHOLD_EXPENSE, ExpenseKind.EDUCATION, Gap.UNKNOWN));
    }

    @Test
    void rigidShare() {
        Criterion rigid = new HouseholdCriterion.RigidShareAboveLocalRatio();
        Household.Builder spent = two().annualIncome(Fact.known(Yuan.of(10_000)))
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(6001)));
        Finding above = find(rigid, spent);
        assertThat(Brief.of(above)).isEqualTo(Brief.decided(Condition.RIGID_SHARE, true));
        assertThat(above.operands()).containsExactly("0.6");
        Household.Builder less = two().annualIncome(Fact.known(Yuan.of(10_000)))
                .putExpense(ExpenseKind.MEDICAL, Fact.known(Yuan.of(6000)));
        assertThat(find(rigid, less).missing())
                .contains(MissingFact.of(FactKind.HOUSEHOLD_EXPENSE, ExpenseKind.EDUCATION, Gap.UNKNOWN))
                .doesNotContain(MissingFact.of(FactKind.HOUSEHOLD_EXPENSE, ExpenseKind.MEDICAL, Gap.UNKNOWN));
        assertThat(find(rigid, two()).missing()).contains(MissingFact.of(FactKind.ANNUAL_INCOME, Gap.UNKNOWN));
        Finding nowhere =
                new Eligibility(Samples.context()).assess(rigid, caseOf(spent)).finding();
        assertThat(nowhere.missing())
                .contains(MissingFact.of(FactKind.LOCAL_RIGID_RATIO, "321081 2024-05-20", Gap.LOCAL_STANDARD));
    }

    @Test
    void assetsPerHead() {
        Criterion assets = new HouseholdCriterion.AssetsPerHead(
                Comparison.AT_MOST, new Threshold.TimesStandard(Ratio.parse("24")));
        Finding exact = find(assets, two().financialAssets(Fact.known(Yuan.of(38_400))));
        assertThat(exact.truth()).isEqualTo(Truth.TRUE);
        assertThat(exact.operands()).containsExactly("38400.00");
        assertThat(truth(assets, two().financialAssets(Fact.known(Yuan.of(38_401)))))
                .isEqualTo(Truth.FALSE);
        assertThat(find(assets, two()).missing())
                .containsExactly(MissingFact.of(FactKind.FINANCIAL_ASSETS, Gap.UNKNOWN));
        Criterion sum = new HouseholdCriterion.AssetsPerHead(
                Comparison.BELOW, new Threshold.TimesDisposableIncome(Ratio.parse("0.5")));
        assertThat(find(sum, two().financialAssets(Fact.known(Yuan.ZERO))).operands())
                .containsExactly("30000.00");
    }

    @Test
    void dwellingsAndVehicles() {
        Criterion one = new HouseholdCriterion.DwellingsAtMost(1);
        assertThat(truth(one, two().dwellings(Fact.known(1)))).isEqualTo(Truth.TRUE);
        assertThat(truth(one, two().dwellings(Fact.known(2)))).isEqualTo(Truth.FALSE);
        assertThat(find(one, two()).missing()).containsExactly(MissingFact.of(FactKind.DWELLINGS, Gap.UNKNOWN));
        Criterion none = new HouseholdCriterion.VehiclesAtMost(0);
        assertThat(truth(none, two().motorVehicles(Fact.known(0)))).isEqualTo(Truth.TRUE);
        assertThat(truth(none, two().motorVehicles(Fact.known(1)))).isEqualTo(Truth.FALSE);
        assertThat(find(none, two()).missing()).containsExactly(MissingFact.of(FactKind.MOTOR_VEHICLES, Gap.UNKNOWN));
    }

    private static Household.Builder two() {
        return Samples.household(Samples.head().build()).headCount(Fact.known(2));
    }

    private static NeedCase caseOf(Household.Builder household) {
        return NeedCase.of(household.build(), Samples.need().build());
    }

    private static Truth truth(Criterion criterion, Household.Builder household) {
        return find(criterion, household).truth();
    }

    private static Finding find(Criterion criterion, Household.Builder household) {
        return new Eligibility(CONTEXT).assess(criterion, caseOf(household)).finding();
    }
}
