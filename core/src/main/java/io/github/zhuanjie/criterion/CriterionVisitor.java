package io.github.zhuanjie.criterion;

/**
 * A function over criteria with one method for each kind, so that the compiler finds every place a new kind concerns.
 *
 * @param <R> the type of the result
 */
public interface CriterionVisitor<R> {

    /**
     * Visits a {@link Criterion.AllOf}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAllOf(Criterion.AllOf criterion);

    /**
     * Visits a {@link Criterion.AnyOf}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAnyOf(Criterion.AnyOf criterion);

    /**
     * Visits a {@link Criterion.Not}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitNot(Criterion.Not criterion);

    /**
     * Visits a {@link Criterion.AnyMember}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAnyMember(Criterion.AnyMember criterion);

    /**
     * Visits a {@link Criterion.CategoryIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitCategoryIn(Criterion.CategoryIn criterion);

    /**
     * Visits a {@link Criterion.Age}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAge(Criterion.Age criterion);

    /**
     * Visits a {@link Criterion.Hukou}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitHukou(Criterion.Hukou criterion);

    /**
     * Visits a {@link Criterion.Residence}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitResidence(Criterion.Residence criterion);

    /**
     * Visits a {@link Criterion.SettlementIs}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitSettlementIs(Criterion.SettlementIs criterion);

    /**
     * Visits a {@link Criterion.DisabilityAtLeast}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitDisabilityAtLeast(Criterion.DisabilityAtLeast criterion);

    /**
     * Visits a {@link Criterion.IllnessIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitIllnessIn(Criterion.IllnessIn criterion);

    /**
     * Visits a {@link Criterion.StudentIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitStudentIn(Criterion.StudentIn criterion);

    /**
     * Visits a {@link Criterion.Insured}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitInsured(Criterion.Insured criterion);

    /**
     * Visits a {@link Criterion.ExpenseAtLeast}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitExpenseAtLeast(Criterion.ExpenseAtLeast criterion);

    /**
     * Visits a {@link Criterion.IncomeAtMost}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitIncomeAtMost(Criterion.IncomeAtMost criterion);

    /**
     * Visits a {@link Criterion.EventIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitEventIn(Criterion.EventIn criterion);

    /**
     * Visits a {@link Criterion.AfterGovernmentAid}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAfterGovernmentAid(Criterion.AfterGovernmentAid criterion);

    /**
     * Visits a {@link Criterion.Judgement}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitJudgement(Criterion.Judgement criterion);
}
