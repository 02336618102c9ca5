package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.DeductibleRule;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.household.Recognition;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseKind;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computes what a benefit comes to in a case.
 *
 * <p>Immutable and thread-safe.
 */
public final class Awards {

    private static final Award NOTHING = Award.exactly(Yuan.ZERO);

    private final EvaluationContext context;

    /**
     * Creates a calculator.
     *
     * @param context  day and local standards
     */
    public Awards(EvaluationContext context) {
        this.context = context;
    }

    /**
     * Computes the award.
     *
     * @param benefit  the benefit
     * @param subject  the case
     * @return the award, zero if the rule gives nothing in this case; empty if a fact or the local standard is missing
     *     on which it depends
     */
    public Optional<Award> compute(Benefit benefit, NeedCase subject) {
        if (benefit instanceof Benefit.Fixed fixed) {
            return Optional.of(Award.exactly(fixed.amount()));
        }
        if (benefit instanceof Benefit.Range range) {
            return Optional.of(new Award(range.min(), range.max()));
        }
        if (benefit instanceof Benefit.Goods goods) {
            return Optional.of(Award.exactly(goods.value()));
        }
        if (benefit instanceof Benefit.Stepped stepped) {
            return expense(subject, stepped.kind()).map(own -> step(stepped.steps(), own));
        }
        return share((ShareOfExpense) benefit, subject);
    }

    private static Optional<Yuan> expense(NeedCase subject, ExpenseKind kind) {
        return subject.need().expenseOf(kind).toOptional();
    }

    private static Award step(List<Benefit.Step> steps, Yuan own) {
        return steps.stream()
                .filter(step -> step.from().compareTo(own) <= 0)
                .reduce((lower, higher) -> higher)
                .map(step -> Award.exactly(step.amount()))
                .orElse(NOTHING);
    }

    private Optional<Award> share(ShareOfExpense rule, NeedCase subject) {
        Optional<Yuan> own = expense(subject, rule.getKind());
        Optional<Ratio> ratio = bestShare(rule.getShares(), subject);
        Optional<Yuan> cap = cap(rule, subject);
        boolean capMissing = rule.getCapMonthsOfStandard().isPresent() && cap.isEmpty();
        if (own.isEmpty() || ratio.isEmpty() || capMissing) {
            return Optional.empty();
        }
        Yuan threshold = rule.getDeductible().orElse(Yuan.ZERO);
        if (own.get().compareTo(threshold) < 0) {
            return Optional.of(NOTHING);
        }
        Yuan whole = capped(own.get().times(ratio.get()), cap);
        Yuan aboveThreshold = capped(own.get().minus(threshold).times(ratio.get()), cap);
        return Optional.of(bounded(rule.getDeductibleRule(), aboveThreshold, whole));
    }

    private static Award bounded(DeductibleRule rule, Yuan aboveThreshold, Yuan whole) {
        return switch (rule) {
            case SUBTRACTED -> Award.exactly(aboveThreshold);
            case THRESHOLD_ONLY -> Award.exactly(whole);
            case UNSTATED -> new Award(aboveThreshold, whole);
        };
    }

    private static Yuan capped(Yuan amount, Optional<Yuan> cap) {
        return cap.map(amount::min).orElse(amount);
    }

    private Optional<Yuan> cap(ShareOfExpense rule, NeedCase subject) {
        Optional<Yuan> inMonths = rule.getCapMonthsOfStandard()
                .flatMap(months -> standard(subject)
                        .map(standard -> standard.getMonthlyPerPerson().times(months)));
        return Stream.concat(rule.getCap().stream(), inMonths.stream()).min(Comparator.naturalOrder());
    }

    private Optional<LocalStandard> standard(NeedCase subject) {
        return context.standards().find(subject.household().getResidence(), context.asOf());
    }

    /** Returns the best share, zero if known to be in no category, empty if a category may be missing. */
    private Optional<Ratio> bestShare(Map<AssistanceCategory, Ratio> shares, NeedCase subject) {
        List<Fact<List<Recognition>>> facts =
                List.of(subject.person().getRecognitions(), subject.household().getRecognitions());
        Optional<Ratio> best = facts.stream()
                .map(Fact::toOptional)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .filter(recognition -> recognition.isInForce(context.asOf()))
                .map(Recognition::getCategory)
                .flatMap(found -> shares.entrySet().stream()
                        .filter(entry -> entry.getKey().includes(found))
                        .map(Map.Entry::getValue))
                .max(Comparator.naturalOrder());
        boolean allKnown = facts.stream().allMatch(Fact.Known.class::isInstance);
        return best.isEmpty() && allKnown ? Optional.of(Ratio.ZERO) : best;
    }
}
