package io.github.zhuanjie.criterion;

/**
 * A function over need criteria with one method for each kind, so that the compiler finds every place a new kind
 * concerns.
 *
 * @param <R> the type of the result
 */
public interface NeedCriterionVisitor<R> {

    /**
     * Visits a {@link NeedCriterion.KindIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitKindIn(NeedCriterion.KindIn criterion);

    /**
     * Visits a {@link NeedCriterion.Expense}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitExpense(NeedCriterion.Expense criterion);

    /**
     * Visits a {@link NeedCriterion.EventIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitEventIn(NeedCriterion.EventIn criterion);

    /**
     * Visits a {@link NeedCriterion.AfterGovernmentAid}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAfterGovernmentAid(NeedCriterion.AfterGovernmentAid criterion);

    /**
     * Visits a {@link NeedCriterion.AidReceived}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAidReceived(NeedCriterion.AidReceived criterion);
}
