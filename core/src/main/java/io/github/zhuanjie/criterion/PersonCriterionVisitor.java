package io.github.zhuanjie.criterion;

/**
 * A function over person criteria with one method for each kind, so that the compiler finds every place a new kind
 * concerns.
 *
 * @param <R> the type of the result
 */
public interface PersonCriterionVisitor<R> {

    /**
     * Visits a {@link PersonCriterion.CategoryIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitCategoryIn(PersonCriterion.CategoryIn criterion);

    /**
     * Visits a {@link PersonCriterion.CategoryLeft}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitCategoryLeft(PersonCriterion.CategoryLeft criterion);

    /**
     * Visits a {@link PersonCriterion.Age}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAge(PersonCriterion.Age criterion);

    /**
     * Visits a {@link PersonCriterion.SexIs}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitSexIs(PersonCriterion.SexIs criterion);

    /**
     * Visits a {@link PersonCriterion.ChineseNational}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitChineseNational(PersonCriterion.ChineseNational criterion);

    /**
     * Visits a {@link PersonCriterion.DisabilityAtLeast}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitDisabilityAtLeast(PersonCriterion.DisabilityAtLeast criterion);

    /**
     * Visits a {@link PersonCriterion.SelfCareIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitSelfCareIn(PersonCriterion.SelfCareIn criterion);

    /**
     * Visits a {@link PersonCriterion.IllnessIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitIllnessIn(PersonCriterion.IllnessIn criterion);

    /**
     * Visits a {@link PersonCriterion.StudentIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitStudentIn(PersonCriterion.StudentIn criterion);

    /**
     * Visits a {@link PersonCriterion.Insured}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitInsured(PersonCriterion.Insured criterion);

    /**
     * Visits a {@link PersonCriterion.WorkCapacityIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitWorkCapacityIn(PersonCriterion.WorkCapacityIn criterion);

    /**
     * Visits a {@link PersonCriterion.EmploymentIn}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitEmploymentIn(PersonCriterion.EmploymentIn criterion);
}
