package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Own expense over a time for which only documents tell it. They may not be all: what they show is the least it can be,
 * and what the need states for twelve months the most, as far as that includes the time.
 */
final class DocumentedExpense {

    private final Inquiry inquiry;
    private final NeedCriterion.Expense criterion;

    DocumentedExpense(Inquiry inquiry, NeedCriterion.Expense criterion) {
        this.inquiry = inquiry;
        this.criterion = criterion;
    }

    Finding compare(Reply<Yuan> stated, Reply<Yuan> limit) {
        Grounds grounds = Grounds.of(criterion)
                .comparedWith(limit.value().map(Yuan::toString).stream().toList());
        if (limit.value().isEmpty()) {
            return Finding.single(Condition.EXPENSE, Truth.UNKNOWN, grounds.lacking(limit.missing()));
        }
        Yuan least = least();
        Optional<Yuan> most = stated.value().filter(total -> isWhole()).map(least::max);
        Truth truth = decide(least, most, limit.value().get());
        return Finding.single(
                Condition.EXPENSE,
                truth,
                truth == Truth.UNKNOWN
                        ? grounds.lacking(List.of(missing()))
                        : grounds.observing(least + most.map(sum -> "–" + sum).orElse("–")));
    }

    private Truth decide(Yuan least, Optional<Yuan> most, Yuan limit) {
        Comparison comparison = criterion.comparison();
        boolean more = comparison.isMore();
        boolean atLeast = comparison.holds(least, limit);
        Optional<Boolean> atMost = most.map(amount -> comparison.holds(amount, limit));
        Optional<Boolean> always = more ? Optional.of(atLeast) : atMost;
        Optional<Boolean> ever = more ? atMost : Optional.of(atLeast);
        if (always.orElse(false)) {
            return Truth.TRUE;
        }
        return ever.orElse(true) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * Tells whether the twelve months that the need states include the time that is asked about: they end on the day of
     * registration, and what was paid since is not among them.
     */
    private boolean isWhole() {
        return !inquiry.need().getRegisteredOn().isBefore(inquiry.context().asOf());
    }

    /** A document that was handed in twice counts once; documents of the same day and sum are taken for one. */
    private Yuan least() {
        Stream<Yuan> shares = inquiry.need().getEvidence().stream()
                .distinct()
                .filter(evidence -> evidence.getKind() == criterion.kind() && counts(evidence))
                .flatMap(evidence -> evidence.ownShare().toOptional().stream());
        return criterion.period() == ExpensePeriod.SINGLE
                ? shares.reduce(Yuan.ZERO, Yuan::max)
                : shares.reduce(Yuan.ZERO, Yuan::plus);
    }

    private boolean counts(ExpenseEvidence evidence) {
        LocalDate asOf = inquiry.context().asOf();
        LocalDate first = criterion.period() == ExpensePeriod.SINGLE
                ? asOf.minusMonths(12).plusDays(1)
                : LocalDate.of(asOf.getYear(), 1, 1);
        return !evidence.getSince().isBefore(first) && !evidence.getUntil().isAfter(asOf);
    }

    private MissingFact missing() {
        return MissingFact.of(FactKind.EXPENSE_EVIDENCE, criterion.kind(), Gap.UNKNOWN);
    }
}
