package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.LocalRatio;
import io.github.zhuanjie.assistance.LocalRatioKind;
import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.HouseholdCriterion;
import io.github.zhuanjie.criterion.HouseholdCriterionVisitor;
import io.github.zhuanjie.division.DivisionCode;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.household.Household;
import io.github.zhuanjie.money.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Decides the conditions about a household. */
final class HouseholdEvaluator implements HouseholdCriterionVisitor<Finding> {

    private final Inquiry inquiry;
    private final Household household;
    private final Limits limits;

    HouseholdEvaluator(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.household = inquiry.household();
        this.limits = new Limits(inquiry.context(), inquiry.place());
    }

    @Override
    public Finding visitHukou(HouseholdCriterion.Hukou c) {
        Reply<DivisionCode> hukou = inquiry.ofCase(FactKind.HUKOU, household.getHukou());
        return place(Condition.HUKOU, c, hukou, c.within(), MissingFact.of(FactKind.HUKOU, Gap.IMPRECISE));
    }

    @Override
    public Finding visitResidence(HouseholdCriterion.Residence c) {
        Reply<DivisionCode> residence = Reply.of(household.getResidence());
        return place(Condition.RESIDENCE, c, residence, c.within(), MissingFact.of(FactKind.RESIDENCE, Gap.IMPRECISE));
    }

    private static Finding place(
            Condition condition,
            Criterion criterion,
            Reply<DivisionCode> place,
            DivisionCode area,
            MissingFact imprecise) {
        Reply<DivisionCode> precise = place.precise(found -> within(found, area), imprecise);
        return Inquiry.decide(condition, criterion, precise, found -> found.isWithin(area), String::valueOf);
    }

    /** A place that is only known to be in a larger division may be in the one that is asked for. */
    private static Truth within(DivisionCode place, DivisionCode area) {
        return place.isWithin(area) ? Truth.TRUE : area.isWithin(place) ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public Finding visitSettlementIs(HouseholdCriterion.SettlementIs c) {
        return Inquiry.decide(
                Condition.SETTLEMENT,
                c,
                inquiry.ofCase(FactKind.SETTLEMENT, household.getSettlement()),
                c.settlement()::equals,
                settlement -> settlement.getCode());
    }

    @Override
    public Finding visitHeadCount(HouseholdCriterion.HeadCount c) {
        return Inquiry.decide(
                Condition.HEAD_COUNT,
                c,
                heads(),
                count -> count >= c.min() && count <= c.max().orElse(count),
                String::valueOf);
    }

    private Reply<Integer> heads() {
        return inquiry.ofCase(FactKind.HEAD_COUNT, household.effectiveHeadCount());
    }

    /** Returns how many people a sum is shared by: nothing is shared by none. */
    private Reply<Integer> people() {
        Reply<Integer> heads = heads();
        return heads.value().filter(count -> count == 0).isPresent()
                ? Reply.lacking(MissingFact.of(FactKind.HEAD_COUNT, Gap.UNKNOWN))
                : heads;
    }

    @Override
    public Finding visitIncomePerHead(HouseholdCriterion.IncomePerHead c) {
        Reply<Yuan> limit = flatten(
                people().map(count -> limits.ofYear(c.threshold(), count)), () -> limits.ofYear(c.threshold(), 1));
        return compare(Condition.INCOME, c, income(), c.comparison(), limit);
    }

    /** While the people are not counted, a figure that is not known is missing all the same. */
    private static Reply<Yuan> flatten(Reply<Reply<Yuan>> limit, Supplier<Reply<Yuan>> ofOne) {
        return limit.value().orElseGet(() -> ofOne.get().with(limit, (one, none) -> one));
    }

    private Reply<Yuan> income() {
        return inquiry.ofCase(FactKind.ANNUAL_INCOME, household.effectiveAnnualIncome());
    }

    @Override
    public Finding visitIncomeWithinLocalMultiple(HouseholdCriterion.IncomeWithinLocalMultiple c) {
        Reply<LocalRatio> multiple = ratio(LocalRatioKind.EDGE_INCOME_MULTIPLE, FactKind.LOCAL_MULTIPLE);
        boolean inclusive = multiple.value().filter(LocalRatio::isInclusive).isPresent();
        Reply<Yuan> limit = limits.standard()
                .with(people(), (standard, count) -> standard.times(12L * count))
                .with(multiple, (standard, ratio) -> standard.times(ratio.getRatio()));
        Comparison comparison = inclusive ? Comparison.AT_MOST : Comparison.BELOW;
        return compare(Condition.LOCAL_INCOME_MULTIPLE, c, income(), comparison, limit);
    }

    private Reply<LocalRatio> ratio(LocalRatioKind kind, FactKind fact) {
        EvaluationContext context = inquiry.context();
        return context.standards()
                .findRatio(kind, inquiry.place(), context.asOf())
                .map(Reply::of)
                .orElseGet(() ->
                        Limits.lacking(fact, inquiry.place(), context.asOf().toString()));
    }

    @Override
    public Finding visitRigidExpense(HouseholdCriterion.RigidExpense c) {
        Reply<Yuan> spent = inquiry.ofCase(FactKind.HOUSEHOLD_EXPENSE, c.kind(), household.expenseOf(c.kind()));
        return compare(Condition.RIGID_EXPENSE, c, spent, c.comparison(), limits.of(c.threshold(), 1));
    }

    @Override
    public Finding visitRigidShareAboveLocalRatio(HouseholdCriterion.RigidShareAboveLocalRatio c) {
        Reply<LocalRatio> ratio = ratio(LocalRatioKind.RIGID_EXPENDITURE_RATIO, FactKind.LOCAL_RIGID_RATIO);
        Grounds grounds = Grounds.of(c)
                .comparedWith(ratio.value().map(found -> found.getRatio().toString()).stream()
                        .toList());
        Optional<Boolean> exceeds = ratio.value()
                .map(household::rigidExpenditureExceeds)
                .flatMap(fact -> inquiry.context().usable(fact));
        return exceeds.map(holds -> Finding.single(Condition.RIGID_SHARE, Truth.of(holds), grounds))
                .orElseGet(() -> Finding.single(
                        Condition.RIGID_SHARE, Truth.UNKNOWN, grounds.lacking(rigidGaps(ratio.missing()))));
    }

    /** Names the ratio, the income and every kind of expense that cannot be used, each with why not. */
    private List<MissingFact> rigidGaps(List<MissingFact> ofRatio) {
        List<MissingFact> missing = new ArrayList<>(ofRatio);
        missing.addAll(income().missing());
        for (ExpenseKind kind : ExpenseKind.values()) {
            if (kind.getBroader().isEmpty()) {
                missing.addAll(inquiry.ofCase(FactKind.HOUSEHOLD_EXPENSE, kind, household.expenseOf(kind))
                        .missing());
            }
        }
        return Inquiry.sorted(missing);
    }

    @Override
    public Finding visitAssetsPerHead(HouseholdCriterion.AssetsPerHead c) {
        Reply<Yuan> limit =
                flatten(people().map(count -> limits.of(c.threshold(), count)), () -> limits.of(c.threshold(), 1));
        Reply<Yuan> assets = inquiry.ofCase(FactKind.FINANCIAL_ASSETS, household.getFinancialAssets());
        return compare(Condition.FINANCIAL_ASSETS, c, assets, c.comparison(), limit);
    }

    @Override
    public Finding visitDwellingsAtMost(HouseholdCriterion.DwellingsAtMost c) {
        return Inquiry.decide(
                Condition.DWELLINGS,
                c,
                inquiry.ofCase(FactKind.DWELLINGS, household.getDwellings()),
                count -> count <= c.count(),
                String::valueOf);
    }

    @Override
    public Finding visitVehiclesAtMost(HouseholdCriterion.VehiclesAtMost c) {
        return Inquiry.decide(
                Condition.MOTOR_VEHICLES,
                c,
                inquiry.ofCase(FactKind.MOTOR_VEHICLES, household.getMotorVehicles()),
                count -> count <= c.count(),
                String::valueOf);
    }

    static Finding compare(
            Condition condition, Criterion criterion, Reply<Yuan> amount, Comparison comparison, Reply<Yuan> limit) {
        Reply<Boolean> outcome = amount.with(limit, comparison::holds);
        Grounds grounds = Grounds.of(criterion)
                .comparedWith(limit.value().map(Yuan::toString).stream().toList());
        if (outcome.value().isEmpty()) {
            return Finding.single(condition, Truth.UNKNOWN, grounds.lacking(Inquiry.sorted(outcome.missing())));
        }
        String found = amount.value().orElseThrow().toString();
        return Finding.single(condition, Truth.of(outcome.value().get()), grounds.observing(found));
    }
}
