package io.github.zhuanjie.eligibility;

import io.github.zhuanjie.criterion.Comparison;
import io.github.zhuanjie.criterion.ExpensePeriod;
import io.github.zhuanjie.criterion.NeedCriterion;
import io.github.zhuanjie.money.Yuan;
import io.github.zhuanjie.need.ExpenseEvidence;
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
                truth == Truth.UNKNOWN ? grounds.lacking(List.of(missing())) : grounds.observing(least.toString()));
    }

    private Truth decide(Yuan least, Optional<Yuan> most, Yuan limit) {
        Comparison comparison = criterion.comparison();
        boolean more = comparison == Comparison.AT_LEAST || comparison == Comparison.ABOVE;
        boolean atLeast = comparison.holds(least, limit);
        Optional<Boolean> atMost = most.map(amount -> comparison.holds(amount, limit));
        Optional<Boolean> always = more ? Optional.of(atLeast) : atMost;
        Optional<Boolean> ever = more ? atMost : Optional.of(atLeast);
        if (always.orElse(false)) {
            return Truth.TRUE;
        }
        return ever.orElse(true) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Tells whether the twelve months that the need states include the time that is asked about. */
    private boolean isWhole() {
        return criterion.period() == ExpensePeriod.SINGLE
                || inquiry.need().getRegisteredOn().getYear()
                        == inquiry.context().asOf().getYear();
    }

    private Yuan least() {
        Stream<Yuan> shares = inquiry.need().getEvidence().stream()
                .filter(evidence -> evidence.getKind() == criterion.kind() && counts(evidence))
                .flatMap(evidence -> evidence.ownShare().toOptional().stream());
        return criterion.period() == ExpensePeriod.SINGLE
                ? shares.reduce(Yuan.ZERO, Yuan::max)
                : shares.reduce(Yuan.ZERO, Yuan::plus);
    }

    private boolean counts(ExpenseEvidence evidence) {
        int year = inquiry.context().asOf().getYear();
        return criterion.period() == ExpensePeriod.SINGLE
                || evidence.getSince().getYear() == year && evidence.getUntil().getYear() == year;
    }

    private MissingFact missing() {
        return MissingFact.of(FactKind.EXPENSE_EVIDENCE, criterion.kind(), Gap.UNKNOWN);
    }
}
