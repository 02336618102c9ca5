package io.github.zhuanjie.criterion;

import io.github.zhuanjie.household.ExpenseKind;
import io.github.zhuanjie.identity.ProjectId;
import io.github.zhuanjie.need.HardshipEvent;
import io.github.zhuanjie.need.NeedKind;
import io.github.zhuanjie.privacy.Disclosure;
import io.github.zhuanjie.privacy.DisclosureClass;
import java.time.Period;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A single condition about the need and what was given for it.
 *
 * <p>Immutable and thread-safe.
 */
@Disclosure(DisclosureClass.PUBLIC)
public sealed interface NeedCriterion extends Criterion {

    /**
     * Passes this criterion to the method of a visitor that is made for it.
     *
     * @param <R> the type of the visitor's result
     * @param visitor  the visitor
     * @return the visitor's result
     */
    <R> R accept(NeedCriterionVisitor<R> visitor);

    @Override
    default <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visitNeed(this);
    }

    /**
     * The need is of one of the kinds.
     *
     * @param kinds  the kinds, at least one
     */
    record KindIn(Set<NeedKind> kinds) implements NeedCriterion {
        /** Requires a kind. */
        public KindIn {
            kinds = Shapes.named(NeedKind.class, kinds);
        }

        @Override
        public <R> R accept(NeedCriterionVisitor<R> visitor) {
            return visitor.visitKindIn(this);
        }
    }

    /**
     * The own expense behind the need compares with a threshold.
     *
     * @param kind  which expense
     * @param period  over which time
     * @param comparison  how it must compare
     * @param threshold  with what
     */
    record Expense(ExpenseKind kind, ExpensePeriod period, Comparison comparison, Threshold threshold)
            implements NeedCriterion {
        /** Requires all four. */
        public Expense {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(threshold, "threshold");
        }

        @Override
        public <R> R accept(NeedCriterionVisitor<R> visitor) {
            return visitor.visitExpense(this);
        }
    }

    /**
     * The need comes from one of the sudden events, not too long ago.
     *
     * @param events  the events, at least one
     * @param within  how long before the day the event may lie, above zero; empty for any time
     */
    record EventIn(Set<HardshipEvent> events, Optional<Period> within) implements NeedCriterion {
        /** Requires an event, and a period above zero. */
        public EventIn {
            events = Shapes.named(HardshipEvent.class, events);
            within.ifPresent(Shapes::requirePositive);
        }

        @Override
        public <R> R accept(NeedCriterionVisitor<R> visitor) {
            return visitor.visitEventIn(this);
        }
    }

    /**
     * Government assistance for the need was given before (article three).
     */
    record AfterGovernmentAid() implements NeedCriterion {
        @Override
        public <R> R accept(NeedCriterionVisitor<R> visitor) {
            return visitor.visitAfterGovernmentAid(this);
        }
    }

    /**
     * Aid was given before. Negated, it is the rule that aid does not double: once per illness, per year or ever, or not
     * together with another project.
     *
     * @param source  whose aid; empty for any
     * @param projects  by which projects; empty for any
     * @param scope  to the person, or to anybody of the household
     * @param period  within which time, or for the same illness or event
     */
    record AidReceived(Optional<AidSource> source, Set<ProjectId> projects, BenefitScope scope, StackingPeriod period)
            implements NeedCriterion {
        /** Requires all. */
        public AidReceived {
            Objects.requireNonNull(source, "source");
            projects = Collections.unmodifiableSet(new TreeSet<>(projects));
            Objects.requireNonNull(scope, "scope");
            Objects.requireNonNull(period, "period");
        }

        @Override
        public <R> R accept(NeedCriterionVisitor<R> visitor) {
            return visitor.visitAidReceived(this);
        }
    }
}
