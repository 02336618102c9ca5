package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.assistance.AssistanceCategory;
import io.github.zhuanjie.assistance.LocalStandard;
import io.github.zhuanjie.assistance.Recognition;
import io.github.zhuanjie.base.Fact;
import io.github.zhuanjie.charity.Benefit;
import io.github.zhuanjie.charity.DeductibleRule;
import io.github.zhuanjie.charity.ShareOfExpense;
import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.money.Ratio;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.NeedCase;
import io.github.zhuanjie.plan.Award;
import io.github.zhuanjie.plan.InKind;
import java.util.Collections;
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
     * @param context  day, local standards, accepted age of facts
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
     *     on which it depends, or a fact is stale; empty, too, for a supplement, since no recorded fact tells of the
     *     earlier grant and the occasion, and for income of a village, of which no sum for one household follows
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
        if (benefit instanceof Benefit.Premium premium) {
            return Optional.of(Award.exactly(premium.amount()));
        }
        if (benefit instanceof Benefit.Service service) {
            return Optional.of(Award.ofService(
                    new InKind(service.service(), service.units(), service.unit(), service.unitCost())));
        }
        if (isJudged(benefit)) {
            return Optional.empty();
        }
        if (benefit instanceof Benefit.Stepped stepped) {
            return expense(subject, stepped.kind()).map(own -> step(stepped.steps(), own));
        }
        if (benefit instanceof ShareOfExpense rule) {
            return share(rule, subject);
        }
        throw unknown();
    }

    private static boolean isJudged(Benefit benefit) {
        return benefit instanceof Benefit.Supplement || benefit instanceof Benefit.VillageIncome;
    }

    /** Returns what {@link #compute} lacked when it gave nothing: a fact first, else the local standard. */
    MissingFact missing(Benefit benefit, NeedCase subject) {
        if (isJudged(benefit)) {
            return MissingFact.of(FactKind.JUDGEMENT, Gap.JUDGEMENT);
        }
        if (benefit instanceof ShareOfExpense rule) {
            return missingExpense(subject, rule.getKind())
                    .or(() -> missingCategory(rule, subject))
                    .orElseGet(() -> Limits.missing(
                            FactKind.LOCAL_STANDARD,
                            subject.household().getResidence(),
                            context.asOf().toString()));
        }
        if (benefit instanceof Benefit.Stepped stepped) {
            return missingExpense(subject, stepped.kind()).orElseThrow();
        }
        throw unknown();
    }

    private Optional<MissingFact> missingExpense(NeedCase subject, ExpenseKind kind) {
        return context.gapOf(subject.need().expenseOf(kind))
                .map(gap -> MissingFact.of(FactKind.NEED_EXPENSE, kind, gap));
    }

    private Optional<MissingFact> missingCategory(ShareOfExpense rule, NeedCase subject) {
        if (shares(rule.getShares(), subject).isPresent()) {
            return Optional.empty();
        }
        return context.gapOf(subject.person().getRecognitions())
                .map(gap -> MissingFact.of(
                        FactKind.PERSON_RECOGNITIONS, subject.person().getId(), gap))
                .or(() -> context.gapOf(subject.household().getRecognitions())
                        .or(() -> openHolding(subject))
                        .map(gap -> MissingFact.of(FactKind.HOUSEHOLD_RECOGNITIONS, gap)));
    }

    private static IllegalStateException unknown() {
        return new IllegalStateException("every kind of benefit must be computed");
    }

    private Optional<Gap> openHolding(NeedCase subject) {
        return held(subject)
                .map(Held::holds)
                .map(context::gapOf)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Yuan> expense(NeedCase subject, ExpenseKind kind) {
        return context.usable(subject.need().expenseOf(kind));
    }

    private static Stream<Fact<List<Recognition>>> recognitions(NeedCase subject) {
        return Stream.of(subject.person().getRecognitions(), subject.household().getRecognitions());
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
        boolean below =
                own.isPresent() && own.get().compareTo(rule.getDeductible().orElse(Yuan.ZERO)) < 0;
        if (below) {
            return Optional.of(NOTHING); // whatever the category and the local standard are
        }
        Optional<Shares> shares = shares(rule.getShares(), subject);
        Optional<Yuan> cap = cap(rule, subject);
        boolean capMissing = rule.getCapMonthsOfStandard().isPresent() && cap.isEmpty();
        if (own.isEmpty() || shares.isEmpty() || capMissing) {
            return Optional.empty();
        }
        Award least = share(rule, own.get(), shares.get().least(), cap);
        Award most = share(rule, own.get(), shares.get().most(), cap);
        return Optional.of(new Award(least.min(), most.max()));
    }

    private static Award share(ShareOfExpense rule, Yuan own, Ratio ratio, Optional<Yuan> cap) {
        Yuan whole = capped(own.times(ratio), cap);
        Yuan aboveThreshold =
                capped(own.minus(rule.getDeductible().orElse(Yuan.ZERO)).times(ratio), cap);
        return bounded(rule.getDeductibleRule(), aboveThreshold, whole);
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

    /**
     * Returns the best share of the known categories, nothing if known to be in none; empty if only a category that is
     * not known could give one. While a category is not known, the share may yet turn out as high as the rule allows.
     */
    private Optional<Shares> shares(Map<AssistanceCategory, Ratio> rule, NeedCase subject) {
        List<Held> held = held(subject).toList();
        Optional<Ratio> best = best(rule, held.stream().filter(each -> each.isKnown(true)));
        boolean allKnown = recognitions(subject).map(context::gapOf).allMatch(Optional::isEmpty);
        if (!allKnown) {
            return best.map(share -> new Shares(share, Collections.max(rule.values())));
        }
        Ratio least = best.orElse(Ratio.ZERO);
        Ratio most =
                best(rule, held.stream().filter(each -> !each.isKnown(false))).orElse(Ratio.ZERO);
        boolean nothingYet = best.isEmpty() && most.compareTo(Ratio.ZERO) > 0;
        return nothingYet ? Optional.empty() : Optional.of(new Shares(least, most));
    }

    private static Optional<Ratio> best(Map<AssistanceCategory, Ratio> rule, Stream<Held> held) {
        return held.map(Held::category)
                .flatMap(found -> rule.entrySet().stream()
                        .filter(entry -> entry.getKey().includes(found))
                        .map(Map.Entry::getValue))
                .max(Comparator.naturalOrder());
    }

    /** What is recorded that can be used, with whether it holds for the person on the day. */
    private Stream<Held> held(NeedCase subject) {
        Stream<Held> own = recorded(subject.person().getRecognitions())
                .map(each -> new Held(each.getCategory(), fresh(each.inForce(context.asOf()))));
        Stream<Held> shared = recorded(subject.household().getRecognitions())
                .map(each -> new Held(
                        each.getCategory(),
                        fresh(subject.household()
                                .holdsFor(each, subject.person().getId(), context.asOf()))));
        return Stream.concat(own, shared);
    }

    /** What rests on a fact that is too old is open. */
    private Fact<Boolean> fresh(Fact<Boolean> holds) {
        return context.gapOf(holds).filter(Gap.STALE::equals).isPresent() ? Fact.unknown() : holds;
    }

    private Stream<Recognition> recorded(Fact<List<Recognition>> fact) {
        return context.usable(fact).stream().flatMap(List::stream);
    }

    /** A recorded category and whether it holds. */
    private record Held(AssistanceCategory category, Fact<Boolean> holds) {
        boolean isKnown(boolean value) {
            return holds.toOptional().equals(Optional.of(value));
        }
    }

    /** The bounds of a person's share. */
    private record Shares(Ratio least, Ratio most) {}
}
