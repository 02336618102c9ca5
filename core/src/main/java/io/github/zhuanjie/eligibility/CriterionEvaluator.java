package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Coded;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.criterion.Criterion;
import io.github.zhuanjie.criterion.CriterionVisitor;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.person.Ages;
import io.github.zhuanjie.person.Person;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Evaluates a criterion for one case: one finding per condition, nothing short-cut, so that every reason is seen. */
final class CriterionEvaluator implements CriterionVisitor<Finding> {

    private static final int MONTHS = 12;

    private final EvaluationContext context;
    private final NeedCase subject;
    private final Person person;

    CriterionEvaluator(EvaluationContext context, NeedCase subject) {
        this(context, subject, subject.person());
    }

    /** Asks about a member instead of the person in need; what is asked about household and need stays. */
    private CriterionEvaluator(EvaluationContext context, NeedCase subject, Person person) {
        this.context = context;
        this.subject = subject;
        this.person = person;
    }

    @Override
    public Finding visitAllOf(Criterion.AllOf c) {
        return combine(Condition.ALL_OF, each(c.of()), Truth.TRUE, Truth::and);
    }

    @Override
    public Finding visitAnyOf(Criterion.AnyOf c) {
        return combine(Condition.ANY_OF, each(c.of()), Truth.FALSE, Truth::or);
    }

    @Override
    public Finding visitNot(Criterion.Not c) {
        Finding part = c.of().accept(this);
        return Finding.combined(Condition.NOT, part.truth().not(), List.of(part));
    }

    @Override
    public Finding visitAnyMember(Criterion.AnyMember c) {
        List<Finding> parts = subject.household().getMembers().stream()
                .map(member -> c.of().accept(about(member)))
                .toList();
        return combine(Condition.ANY_MEMBER, parts, Truth.FALSE, Truth::or);
    }

    private CriterionEvaluator about(Person member) {
        return new CriterionEvaluator(context, subject, member);
    }

    private List<Finding> each(List<Criterion> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    private static Finding combine(
            Condition condition, List<Finding> parts, Truth neutral, BinaryOperator<Truth> operator) {
        Truth truth = parts.stream().map(Finding::truth).reduce(neutral, operator);
        return Finding.combined(condition, truth, parts);
    }

    @Override
    public Finding visitCategoryIn(Criterion.CategoryIn c) {
        String operand = codes(c.categories());
        Predicate<Recognition> named =
                r -> c.categories().stream().anyMatch(category -> category.includes(r.getCategory()));
        Finding own = recognised(person.getRecognitions(), named, operand, r -> r.inForce(context.asOf()));
        Finding shared = recognised(subject.household().getRecognitions(), named, operand, this::holds);
        Truth truth = own.truth().or(shared.truth());
        Optional<Gap> gap = truth == Truth.UNKNOWN ? shared.gap().or(own::gap) : Optional.empty();
        return new Finding(Condition.CATEGORY, truth, List.of(operand), gap, List.of());
    }

    private Fact<Boolean> holds(Recognition recognition) {
        return subject.household().holdsFor(recognition, person.getId(), context.asOf());
    }

    private Finding recognised(
            Fact<List<Recognition>> fact,
            Predicate<Recognition> named,
            String operand,
            Function<Recognition, Fact<Boolean>> holding) {
        Optional<Gap> gap = context.gapOf(fact);
        if (gap.isPresent()) {
            return Finding.open(Condition.CATEGORY, gap.get(), operand);
        }
        List<Fact<Boolean>> each = fact.toOptional().orElseThrow().stream()
                .filter(named)
                .map(holding)
                .toList();
        boolean holds = each.stream().anyMatch(one -> one.toOptional().orElse(false));
        Optional<Gap> open =
                each.stream().map(context::gapOf).flatMap(Optional::stream).findFirst();
        return holds || open.isEmpty()
                ? Finding.decided(Condition.CATEGORY, holds, operand)
                : Finding.open(Condition.CATEGORY, open.get(), operand);
    }

    @Override
    public Finding visitAge(Criterion.Age c) {
        return ask(
                Condition.AGE,
                person.effectiveBirthDate(),
                birth -> isBetween(Ages.on(context.asOf(), birth, c.dayRule()), c.min(), c.max()),
                String.valueOf(c.min()),
                String.valueOf(c.max()));
    }

    private static boolean isBetween(int age, int min, int max) {
        return age >= min && age <= max;
    }

    @Override
    public Finding visitHukou(Criterion.Hukou c) {
        return ask(
                Condition.HUKOU,
                subject.household().getHukou(),
                hukou -> hukou.isWithin(c.within()),
                c.within().toString());
    }

    @Override
    public Finding visitResidence(Criterion.Residence c) {
        return Finding.decided(
                Condition.RESIDENCE,
                subject.household().getResidence().isWithin(c.within()),
                c.within().toString());
    }

    @Override
    public Finding visitSettlementIs(Criterion.SettlementIs c) {
        return ask(
                Condition.SETTLEMENT,
                subject.household().getSettlement(),
                c.settlement()::equals,
                c.settlement().getCode());
    }

    @Override
    public Finding visitDisabilityAtLeast(Criterion.DisabilityAtLeast c) {
        return ask(
                Condition.DISABILITY,
                person.getDisabilityLevel(),
                level -> level.isAtLeast(c.level()),
                c.level().getCode());
    }

    @Override
    public Finding visitIllnessIn(Criterion.IllnessIn c) {
        return ask(
                Condition.ILLNESS,
                person.getIllnesses(),
                found -> found.stream()
                        .anyMatch(illness -> c.illnesses().stream().anyMatch(named -> named.includes(illness))),
                codes(c.illnesses()));
    }

    @Override
    public Finding visitStudentIn(Criterion.StudentIn c) {
        return ask(Condition.STUDENT, person.getStudentStage(), c.stages()::contains, codes(c.stages()));
    }

    @Override
    public Finding visitInsured(Criterion.Insured c) {
        return ask(Condition.INSURED, person.getInsured(), insured -> insured);
    }

    @Override
    public Finding visitExpenseAtLeast(Criterion.ExpenseAtLeast c) {
        return ask(
                Condition.EXPENSE,
                subject.need().expenseOf(c.kind()),
                own -> own.compareTo(c.amount()) >= (c.inclusive() ? 0 : 1),
                c.kind().getCode(),
                c.amount().toString());
    }

    @Override
    public Finding visitIncomeAtMost(Criterion.IncomeAtMost c) {
        String multiple = c.timesStandard().toString();
        Optional<LocalStandard> standard =
                context.standards().find(subject.household().getResidence(), context.asOf());
        if (standard.isEmpty()) {
            return Finding.open(Condition.INCOME, Gap.LOCAL_STANDARD, multiple);
        }
        Fact<Integer> heads = subject.household().effectiveHeadCount();
        Optional<Gap> uncounted = context.gapOf(heads);
        if (uncounted.isPresent()) {
            return Finding.open(Condition.INCOME, uncounted.get(), multiple);
        }
        // compared for the whole household and year, so that nothing is divided and the multiple is rounded once
        long shares = (long) MONTHS * heads.toOptional().orElseThrow();
        Yuan limit = standard.get().getMonthlyPerPerson().times(shares).times(c.timesStandard());
        return ask(
                Condition.INCOME,
                subject.household().effectiveAnnualIncome(),
                income -> income.compareTo(limit) <= 0,
                multiple);
    }

    @Override
    public Finding visitEventIn(Criterion.EventIn c) {
        return ask(Condition.EVENT, subject.need().getEvent(), c.events()::contains, codes(c.events()));
    }

    @Override
    public Finding visitAfterGovernmentAid(Criterion.AfterGovernmentAid c) {
        return ask(Condition.AFTER_GOVERNMENT_AID, subject.need().getGovernmentAidReceived(), given -> given);
    }

    @Override
    public Finding visitJudgement(Criterion.Judgement c) {
        return Finding.open(Condition.JUDGEMENT, Gap.JUDGEMENT, c.rule());
    }

    private <T> Finding ask(Condition condition, Fact<T> fact, Predicate<T> holds, String... operands) {
        return context.gapOf(fact)
                .map(gap -> Finding.open(condition, gap, operands))
                .orElseGet(() ->
                        Finding.decided(condition, holds.test(fact.toOptional().orElseThrow()), operands));
    }

    private static String codes(Collection<? extends Coded> values) {
        return values.stream().map(Coded::getCode).collect(Collectors.joining(","));
    }
}
