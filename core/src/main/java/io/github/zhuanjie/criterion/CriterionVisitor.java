package io.github.zhuanjie.criterion;

/**
 * A function over criteria with one method for each kind, so that the compiler finds every place a new kind concerns.
 * Single conditions come as a group; each group has a visitor of its own.
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
     * Visits a {@link Criterion.AtLeast}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAtLeast(Criterion.AtLeast criterion);

    /**
     * Visits a {@link Criterion.AnyMember}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAnyMember(Criterion.AnyMember criterion);

    /**
     * Visits a {@link Criterion.AllMembers}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitAllMembers(Criterion.AllMembers criterion);

    /**
     * Visits a {@link Criterion.MemberCount}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitMemberCount(Criterion.MemberCount criterion);

    /**
     * Visits a {@link Criterion.Rule}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitRule(Criterion.Rule criterion);

    /**
     * Visits a {@link Criterion.Judgement}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitJudgement(Criterion.Judgement criterion);

    /**
     * Visits a {@link Criterion.Unrecognized}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitUnrecognized(Criterion.Unrecognized criterion);

    /**
     * Visits a {@link PersonCriterion}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitPerson(PersonCriterion criterion);

    /**
     * Visits a {@link HouseholdCriterion}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitHousehold(HouseholdCriterion criterion);

    /**
     * Visits a {@link NeedCriterion}.
     *
     * @param criterion  the criterion
     * @return the result
     */
    R visitNeed(NeedCriterion criterion);
}
