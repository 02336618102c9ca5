package io.github.zhuanjie.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhuanjie.assistance.DisposableIncome;
import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.LocalStandards;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criteria;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.Threshold;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.identity.PersonId;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.FamilyRelation;
import io.github.zhuanjie.person.Person;
import io.github.zhuanjie.sample.Samples;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The same case under the local figures of one day and of another: what holds, what does not, what nobody knows. */
class EffectiveDatingTest {

    private static final String CITY = "321000";
    private static final String COUNTY = "321081";
    private static final LocalDate JUNE_30 = LocalDate.of(2024, 6, 30);
    private static final LocalDate JULY_1 = LocalDate.of(2024, 7, 1);

    private static final Criterion POOR = Criteria.income(Comparison.BELOW, Ratio.parse("1"));
    private static final Criterion WITHIN_MULTIPLE = new HouseholdCriterion.IncomeWithinLocalMultiple();
    private static final Criterion RIGID = new HouseholdCriterion.RigidShareAboveLocalRatio();
    private static final Criterion BELOW_AVERAGE = new HouseholdCriterion.IncomePerHead(
            Comparison.BELOW, new Threshold.TimesDisposableIncome(Ratio.parse("1")));

    /** 800 a month to the end of June, 850 from July on for a year. */
    private static final LocalStandards REVISED = standards(
            standard(CITY, LocalDate.of(2023, 7, 1), JUNE_30, 800),
            standard(CITY, JULY_1, LocalDate.of(2025, 6, 30), 850));

    private static LocalStandard standard(String area, LocalDate first, LocalDate last, long yuan) {
        return LocalStandard.builder()
                .area(DivisionCode.of(area))
                .validFrom(first)
                .validUntil(last)
                .monthlyPerPerson(Yuan.of(yuan))
                .source("made up for this test")
                .build();
    }

    private static LocalStandards standards(LocalStandard... standards) {
        return LocalStandards.of(List.of(standards));
    }

    private static LocalRatio.Builder ratio(LocalRatioKind kind, String ratio) {
        return LocalRatio.builder()
                .kind(kind)
                .area(DivisionCode.of(CITY))
                .validFrom(LocalDate.of(2024, 1, 1))
                .validUntil(LocalDate.of(2024, 12, 31))
                .ratio(Ratio.parse(ratio))
                .inclusive(false)
                .source("made up for this test");
    }

    private static LocalStandards with(LocalRatio... ratios) {
        return REVISED.plus(LocalStandards.of(List.of(), List.of(ratios), List.of()));
    }

    private static LocalStandards with(DisposableIncome... incomes) {
        return REVISED.plus(LocalStandards.of(List.of(), List.of(), List.of(incomes)));
    }

    private static DisposableIncome average(int year, long yuan) {
        return DisposableIncome.builder()
                .area(DivisionCode.of(CITY))
                .year(year)
                .perPerson(Yuan.of(yuan))
                .source("made up for this test")
                .build();
    }

    /** Two people with so much a month for each. */
    private static Household.Builder twoWith(String monthlyPerHead) {
        Person son = Person.builder()
                .id(PersonId.of("P-2"))
                .relation(FamilyRelation.SON)
                .build();
        return Samples.household(Samples.head().build(), son)
                .annualIncome(Fact.known(Yuan.parse(monthlyPerHead).times(24)));
    }

    private static Finding find(Criterion criterion, Household.Builder household, LocalDate day, LocalStandards known) {
        NeedCase subject = NeedCase.of(household.build(), Samples.need().build());
        EvaluationContext context = new EvaluationContext(day, known, Optional.of(Period.ofYears(1)));
        return new Eligibility(context).assess(criterion, subject).finding();
    }

    private static Truth truth(Criterion criterion, String income, LocalDate day, LocalStandards known) {
        return find(criterion, twoWith(income), day, known).truth();
    }

    private static MissingFact missing(FactKind kind, String detail) {
        return new MissingFact(kind, Optional.empty(), Optional.of(detail), Gap.LOCAL_STANDARD);
    }

    @Test
    void aRevisionOfTheStandardDecidesFromItsFirstDayOn() {
        assertThat(truth(POOR, "820", JUNE_30, REVISED)).isEqualTo(Truth.FALSE);
        assertThat(truth(POOR, "820", JULY_1, REVISED)).isEqualTo(Truth.TRUE);
        assertThat(find(POOR, twoWith("820"), JUNE_30, REVISED).operands()).containsExactly("19200.00");
        assertThat(find(POOR, twoWith("820"), JULY_1, REVISED).operands()).containsExactly("20400.00");
    }

    @Test
    void exactlyTheStandardIsNotBelowIt() {
        assertThat(truth(POOR, "849.99", JULY_1, REVISED)).isEqualTo(Truth.TRUE);
        assertThat(truth(POOR, "850", JULY_1, REVISED)).isEqualTo(Truth.FALSE);
        Criterion atMost = Criteria.income(Comparison.AT_MOST, Ratio.parse("1"));
        assertThat(truth(atMost, "850", JULY_1, REVISED)).isEqualTo(Truth.TRUE);
        assertThat(truth(atMost, "850.01", JULY_1, REVISED)).isEqualTo(Truth.FALSE);
    }

    @Test
    void outsideTheConfirmedDaysNoStandardIsCarriedOver() {
        assertThat(find(POOR, twoWith("1"), LocalDate.of(2023, 6, 30), REVISED).missing())
                .containsExactly(missing(FactKind.LOCAL_STANDARD, COUNTY + " 2023-06-30"));
        assertThat(truth(POOR, "1", LocalDate.of(2023, 7, 1), REVISED)).isEqualTo(Truth.TRUE);
        assertThat(truth(POOR, "1", LocalDate.of(2025, 6, 30), REVISED)).isEqualTo(Truth.TRUE);
        assertThat(find(POOR, twoWith("1"), LocalDate.of(2025, 7, 1), REVISED).missing())
                .containsExactly(missing(FactKind.LOCAL_STANDARD, COUNTY + " 2025-07-01"));
    }

    @Test
    void aCountysOwnStandardStandsBeforeThatOfItsCityWhileItLasts() {
        LocalStandards own = REVISED.plus(standards(standard(COUNTY, JULY_1, LocalDate.of(2024, 7, 31), 700)));
        assertThat(truth(POOR, "750", JUNE_30, own)).isEqualTo(Truth.TRUE);
        assertThat(truth(POOR, "750", JULY_1, own)).isEqualTo(Truth.FALSE);
        assertThat(truth(POOR, "750", LocalDate.of(2024, 7, 31), own)).isEqualTo(Truth.FALSE);
        assertThat(truth(POOR, "750", LocalDate.of(2024, 8, 1), own)).isEqualTo(Truth.TRUE);
    }

    @Test
    void theStandardOfAnotherCityIsNoStandard() {
        LocalStandards elsewhere = standards(standard("320500", JULY_1, JULY_1, 1_208));
        assertThat(truth(POOR, "1", JULY_1, elsewhere)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void disposableIncomeIsThatOfTheYearBefore() {
        LocalStandards known = with(average(2022, 40_000), average(2023, 48_000));
        assertThat(truth(BELOW_AVERAGE, "3999.99", LocalDate.of(2024, 1, 1), known))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(BELOW_AVERAGE, "4000", LocalDate.of(2024, 12, 31), known))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(BELOW_AVERAGE, "3999.99", LocalDate.of(2023, 12, 31), known))
                .isEqualTo(Truth.FALSE);
        assertThat(find(BELOW_AVERAGE, twoWith("1"), LocalDate.of(2025, 1, 1), known)
                        .missing())
                .containsExactly(missing(FactKind.DISPOSABLE_INCOME, COUNTY + " 2024"));
    }

    @Test
    void whatIsBelowTheMultipleTheLocalRuleSays() {
        LocalStandards open =
                with(ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "1.5").build());
        LocalStandards closed = with(ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "1.5")
                .inclusive(true)
                .build());
        assertThat(truth(WITHIN_MULTIPLE, "1274.99", JULY_1, open)).isEqualTo(Truth.TRUE);
        assertThat(truth(WITHIN_MULTIPLE, "1275", JULY_1, open)).isEqualTo(Truth.FALSE);
        assertThat(truth(WITHIN_MULTIPLE, "1275", JULY_1, closed)).isEqualTo(Truth.TRUE);
        assertThat(truth(WITHIN_MULTIPLE, "1275.01", JULY_1, closed)).isEqualTo(Truth.FALSE);
        assertThat(truth(WITHIN_MULTIPLE, "1274.99", JUNE_30, closed)).isEqualTo(Truth.FALSE);
    }

    @Test
    void withoutTheMultipleOrTheStandardEachIsNamed() {
        assertThat(find(WITHIN_MULTIPLE, twoWith("1"), JULY_1, REVISED).missing())
                .containsExactly(missing(FactKind.LOCAL_MULTIPLE, COUNTY + " 2024-07-01"));
        assertThat(find(WITHIN_MULTIPLE, twoWith("1"), LocalDate.of(2025, 1, 1), standards())
                        .missing())
                .containsExactly(
                        missing(FactKind.LOCAL_STANDARD, COUNTY + " 2025-01-01"),
                        missing(FactKind.LOCAL_MULTIPLE, COUNTY + " 2025-01-01"));
        LocalStandards ended =
                with(ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, "1.5").build());
        assertThat(truth(WITHIN_MULTIPLE, "1", LocalDate.of(2024, 12, 31), ended))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(WITHIN_MULTIPLE, "1", LocalDate.of(2025, 1, 1), ended)).isEqualTo(Truth.UNKNOWN);
    }

    /** Two people with 24,000 a year, and what they paid themselves. */
    private static Household.Builder spent(Fact<Yuan> medical, Fact<Yuan> others) {
        Map<ExpenseKind, Fact<Yuan>> expenses = new EnumMap<>(ExpenseKind.class);
        for (ExpenseKind kind : ExpenseKind.values()) {
            expenses.put(kind, kind == ExpenseKind.MEDICAL ? medical : others);
        }
        return twoWith("1000").expenses(expenses);
    }

    private static Truth rigid(String medical, LocalStandards known) {
        return find(RIGID, spent(Fact.known(Yuan.parse(medical)), Fact.known(Yuan.ZERO)), JULY_1, known)
                .truth();
    }

    @Test
    void whatIsRigidTheLocalRuleSays() {
        LocalStandards open =
                with(ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, "0.6").build());
        LocalStandards closed = with(ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, "0.6")
                .inclusive(true)
                .build());
        assertThat(rigid("14400", open)).isEqualTo(Truth.FALSE);
        assertThat(rigid("14400.01", open)).isEqualTo(Truth.TRUE);
        assertThat(rigid("14400", closed)).isEqualTo(Truth.TRUE);
        assertThat(rigid("14399.99", closed)).isEqualTo(Truth.FALSE);
    }

    @Test
    void everythingThatTheRigidShareLacksIsNamedWithWhyNot() {
        Household.Builder nothing = twoWith("1000").annualIncome(Fact.withheld());
        List<MissingFact> all = find(RIGID, nothing, JULY_1, REVISED).missing();
        assertThat(all)
                .contains(
                        missing(FactKind.LOCAL_RIGID_RATIO, COUNTY + " 2024-07-01"),
                        new MissingFact(FactKind.ANNUAL_INCOME, Optional.empty(), Optional.empty(), Gap.WITHHELD),
                        new MissingFact(
                                FactKind.HOUSEHOLD_EXPENSE, Optional.empty(), Optional.of("MEDICAL"), Gap.UNKNOWN));
        assertThat(all).hasSize(8).isSorted().noneMatch(fact -> fact.detail().equals(Optional.of("MEDICAL_IN_POLICY")));
    }

    @Test
    void aStaleExpenseIsToldAsSuch() {
        LocalStandards known =
                with(ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, "0.6").build());
        Fact<Yuan> fresh = Fact.known(Yuan.ZERO, JULY_1);
        Fact<Yuan> old = Fact.known(Yuan.of(20_000), JULY_1.minusYears(1).minusDays(1));
        Finding finding =
                find(RIGID, spent(old, fresh).annualIncome(Fact.known(Yuan.of(24_000), JULY_1)), JULY_1, known);
        assertThat(finding.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(finding.operands()).containsExactly("0.6");
        assertThat(finding.missing())
                .containsExactly(new MissingFact(
                        FactKind.HOUSEHOLD_EXPENSE, Optional.empty(), Optional.of("MEDICAL"), Gap.STALE));
    }

    @Test
    void thePlaceOfACandidateDecidesWhoseFiguresHold() {
        LocalStandards both = REVISED.plus(standards(standard("320500", JULY_1, JULY_1, 400)));
        Household household = twoWith("500").build();
        Eligibility eligibility = new Eligibility(new EvaluationContext(JULY_1, both, Optional.empty()));
        assertThat(verdict(eligibility, household, Samples.VILLAGE)).isEqualTo(Verdict.ELIGIBLE);
        assertThat(verdict(eligibility, household, DivisionCode.of("320500"))).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(eligibility, household, DivisionCode.of("320100"))).isEqualTo(Verdict.UNDETERMINED);
    }

    private static Verdict verdict(Eligibility eligibility, Household household, DivisionCode place) {
        return eligibility.assess(POOR, Candidate.of(household, place)).verdict();
    }
}
